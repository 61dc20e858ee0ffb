"""What is done, felt or seen: families of words, so that a sentence never met before is heard too."""

ACTS = {
    "no": "no not never nobody none without neither nor noone no_one hardly denies denied deny nothing cannot aint",
    "hit": (
        "hit hits hitting hitted smack smacks smacked smacking slap slaps slapped slapping spank spanks spanked "
        "spanking punch punches punched punching beat beats beated beating beaten batter batters battered "
        "battering belted belts belting whip whips whipped whipping whack whacks whacked whacking thump thumps "
        "thumped thumping thrash thrashes thrashed thrashing wallop walloped clout clouts clouted caned lash "
        "lashes lashed strangle strangles strangled strangling throttle throttles throttled throttling stab stabs "
        "stabbed stabbing headbutt headbutts headbutted assault assaults assaulted assaulting attack attacks "
        "attacked attacking molest molests molested molesting abuse abuses abused abusing rape rapes raped raping "
        "torture tortures tortured torturing hurt hurts hurted hurting harm harms harmed harming kick kicks "
        "kicked kicking bit bites biting bitten burn burns burned burnt burning clip clips clipped clouting swipe "
        "swipes swiped cuff cuffed injure injured wallops clobber clobbered leather leathered pummel pummelled "
        "shakes shook shaking shaken scald scalded drown drowning drowned suffocate suffocated smother smothers "
        "smothered smothering scratched scratches pinch pinches pinched pinching bashed bash bashes bashing boots "
        "booted lamped twatted decked lays_into laid_into lays_hands laid_hands lays_a_hand laid_a_hand "
        "laid_a_finger goes_for went_for knocks_about roughs_up roughed_up beats_up beat_up hit_hit "
        "raised_his_hand raises_his_hand"
    ),
    "force": (
        "push pushes pushed pushing shove shoves shoved shoving grab grabs grabbed grabbing grabed pull pulls "
        "pulled pulling yank yanks yanked yanking drag drags dragged dragging draged drug grip grips gripped "
        "gripping squeeze squeezes squeezed squeezing twist twists twisted twisting throw throws threw thrown "
        "throwing chuck chucks chucked chucking flung slam slams slammed slamming pin pins pinned pinning hold "
        "holds held holding sit_on sits_on sat_on knock knocks knocked knocking squash squashes squashed stamp "
        "stamps stamped manhandle manhandles manhandled manhandling jab jabs jabbed poke pokes poked flick flicks "
        "flicked wrestle wrestled tackled swing swung lift lifted carried restrain restrains restrained "
        "restraining dump dumped shake choke chokes choked choking jumped tape taped strapped straps force_feeds "
        "force_fed force_feed smashes smashed scratch scratching bite gripes hurled hurls flings tugged tug tugs "
        "hauled haul hauls marched_by clasped seized ragged rags dunked"
    ),
    "confine": (
        "lock locks locked locking lockt bolt bolts bolted shut shuts shutting trapped traps trap tie ties tied "
        "tying chained strapped cage caged confined imprisoned barricaded"
    ),
    "touch": (
        "touch touches touched touching tutched grope gropes groped groping fondle fondles fondled fondling kiss "
        "kisses kissed kissing tickle tickles tickled tickling rub rubs rubbed rubbing stroke strokes stroked "
        "stroking undress undressed undresses cuddle cuddles cuddled interfere interferes interfered_with feel_up "
        "felt_up"
    ),
    "weapon": (
        "belt strap slipper cane stick wooden_spoon hairbrush cable wire hanger ruler ladle iron broom bat hammer "
        "bottle shoe rope fist fists buckle paddle hose knife"
    ),
    "mark": (
        "bruise bruises bruised bruising bruse bruses mark marks handprint handprints fingerprints finger_marks "
        "welt welts black_eye black_eyes burn_marks scald scalds split_lip bite_mark bite_marks cigarette_burn "
        "cigarette_burns scar scars stripes cuts wounds injuries injury burns scratches lumps red_marks swollen "
        "grip_marks belt_mark belt_marks blue_marks fat_lip"
    ),
    "limb": (
        "arm arms leg legs back bum bottom face neck thigh thighs wrist wrists ear ears body tummy belly stomach "
        "chest cheek cheeks bottoms shoulder shoulders ribs hair hand hands head throat collar hood scruff ankle "
        "ankles eye fingers knuckles mouth nose"
    ),
    "private": (
        "private_parts private_part privates private_place private_area private_bits bits_and_pieces down_there "
        "down_below vagina penis willy genitals breast breasts boobs bum bottom groin crotch minnie fanny foof "
        "tuppence knickers pants underwear inappropriately sexually rude_place rude_parts where_he_should_not "
        "where_she_should_not inappropriate indecent naked"
    ),
    "fear": (
        "scared frightened terrified petrified afraid fearful terrifies terrify scares frighten frightens terror "
        "dreads dread scard scared_stiff scared_to_death scared_of wary"
    ),
    "drunk": (
        "drunk drunken pissed legless wasted hammered stoned high sloshed wrecked off_her_face off_his_face "
        "off_their_face off_their_heads off_her_head off_his_head under_the_influence"
    ),
    "drink": (
        "drink drinks drinking drank vodka cider whisky alcohol boozing boozer alcoholic pisshead beer lager wine "
        "skinful smelling_of_drink stinking_of_drink smells_of_drink smelt_of_alcohol reeking_of_drink"
    ),
    "said": (
        "said say says saying told tell tells telling shouted shouts shouting screamed threatened threatens "
        "threatening threaten threats threat wrote texted text texts messaged messages emailed posted asked "
        "yelled claimed claims whispered mentioned heard hear hears reckons"
    ),
    "door": (
        "door room bedroom cupboard cellar shed garage bathroom toilet loft basement house cage dark outside "
        "wardrobe attic flat kitchen garden"
    ),
    "aux": (
        "is are was were be been being am has have had do does did will would can could might may ever once yet "
        "actually really physically deliberately at home in the a any of him her me them anyone anybody us my his "
        "child son daughter going to getting get got school or and family that"
    ),
    "often": (
        "always often sometimes keeps keep kept still never_stops every_day every_night again really just "
        "actually already also then once usually constantly properly literally physically regularly deliberately "
        "accidentally proper when even will would might going_to threatens_to likes_to has have had is was did "
        "been do does be got"
    ),
    "online": (
        "online internet snapchat snap instagram insta tiktok roblox fortnite discord whatsapp xbox playstation "
        "ps4 ps5 minecraft app game gaming chat chatroom facebook messenger tablet ipad phone web facetime"
    ),
    "picture": (
        "picture pictures pic pics photo photos photograph photographs video videos image images nude nudes "
        "selfie selfies film films"
    ),
    "n": (
        "# zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen"
    ),
    "kidage": "five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen",
    "hurting": (
        "<hit> <force> <confine> <touch> unsafe danger violent violence abused neglect neglected suicidal bruises "
        "bruise bruised marks groomed scared frightened afraid emergency missing suicide drugs drink drunk kill "
        "murder threatening"
    ),
    "adjective": (
        "real physical immediate actual sexual domestic any any_sort_of any_kind_of sort_of signs_of sign_of "
        "obvious serious"
    ),
    "blocker": (
        "<no> <said> <staff> boy boys girl girls lad lads pupil pupils classmate classmates friend friends bully "
        "bullies another other others older he she they i we saw sees seen watched watch watches let lets letting "
        "knows knew because if when after since before while until about that who which"
    ),
    "blow": (
        "<hit> nip nips nipped stamp stamps stamped stamping poke pokes poked poking prod prods prodded jab jabs "
        "jabbed cuff drag drags dragged dragging yank yanks yanked yanking shove shoves shoved shoving slam slams "
        "slammed slamming hurl hurls hurled fling flings flung squash squashes squashed squashing twist twists "
        "twisted twisting squeeze squeezes squeezed manhandle manhandles manhandled restrain restrains restrained "
        "wrestle wrestles wrestled gag gags gagged flog flogs flogged choke chokes choked choking grabbed grabs "
        "grabbing throws threw thrown chucked chucks locks locked pinned pins tied ties pushes pushed kicking "
        "smashes smashed swings swung bullies terrorises spat spits starves starved shouts_in"
    ),
    "hot": "cooker hob iron radiator tap fire stove oven kettle boiling_water hot_water plug socket",
    "abroad": (
        "bangladesh pakistan india afghanistan somalia somaliland nigeria yemen iraq iran kurdistan turkey "
        "morocco egypt sudan gambia kenya eritrea ethiopia guinea mali sierra_leone syria lebanon jordan dubai "
        "back_home abroad overseas"
    ),
    "outcold": "cold winter snow rain november december january freezing frost dark night outside garden street balcony",
    "vile": (
        "slut whore slag bitch cunt worthless mistake useless stupid ugly dirty fat retard spastic bastard "
        "disgusting dog"
    ),
    "dread": (
        "terrified terrifies petrified scared frightened afraid dreads dread screams sobs cries shaking shakes "
        "trembling trembles rocking hides cowers withdrawn silent jumpy nightmares flinches winces panics clings "
        "begs vomits sick"
    ),
    "harmed": (
        "hurt hit beaten bruised touched abused neglected starved locked burned burnt bitten kicked punched "
        "slapped smacked whipped choked strangled thrown dragged grabbed pushed shaken raped groomed threatened "
        "molested battered assaulted injured drugged trafficked exploited cut scratched pinched squeezed tied "
        "knifed stabbed"
    ),
    "strike": (
        "hit hits hitting smack smacks smacked smacking slap slaps slapping spank spanks spanked punch punches "
        "punched punching beats beaten beating batter batters battered battering whips whipped whacks whacked "
        "thumps thumped thrashes thrashed walloped clouts clouted strangles strangled throttles throttled stabs "
        "stabbed headbutts headbutted assaults assaulted molests molested abuses abused abusing rapes raped "
        "tortures tortured hurts hurting kicks kicked kicking pinches pinched bashed bashes burns scalds"
    ),
}
