"""What is done, felt or seen. Families of words, not single ones, so that a new sentence is heard too."""

ACTS = {
    "no": "no not never nobody none without neither nor noone no_one hardly denies denied deny nothing cannot aint",
    # Violence that needs no object to be violence.
    "hit": "hit hits hitting hitted smack smacks smacked smacking slap slaps slapped slapping spank spanks spanked spanking "
    "punch punches punched punching beat beats beated beating beaten batter batters battered battering belted belts belting "
    "whip whips whipped whipping whack whacks whacked whacking thump thumps thumped thumping thrash thrashes thrashed "
    "thrashing wallop walloped clout clouts clouted caned lash lashes lashed strangle strangles strangled strangling "
    "throttle throttles throttled throttling stab stabs stabbed stabbing headbutt headbutts headbutted assault assaults "
    "assaulted assaulting attack attacks attacked attacking molest molests molested molesting abuse abuses abused abusing "
    "rape rapes raped raping torture tortures tortured torturing hurt hurts hurted hurting harm harms harmed harming "
    "kick kicks kicked kicking bit bites biting bitten burn burns burned burnt burning clip clips clipped clouting swipe "
    "swipes swiped cuff cuffed injure injured wallops clobber clobbered leather leathered pummel pummelled shakes shook "
    "shaking shaken scald scalded drown drowning drowned suffocate suffocated smother smothers smothered smothering "
    "scratched scratches pinch pinches pinched pinching bashed bash bashes bashing boots booted lamped twatted decked "
    "lays_into laid_into lays_hands laid_hands lays_a_hand laid_a_hand laid_a_finger goes_for went_for knocks_about "
    "roughs_up roughed_up beats_up beat_up hit_hit raised_his_hand raises_his_hand",
    # Force that is only violence when somebody is at the end of it.
    "force": "push pushes pushed pushing shove shoves shoved shoving grab grabs grabbed grabbing grabed pull pulls pulled "
    "pulling yank yanks yanked yanking drag drags dragged dragging draged drug grip grips gripped gripping squeeze squeezes "
    "squeezed squeezing twist twists twisted twisting throw throws threw thrown throwing chuck chucks chucked chucking flung "
    "slam slams slammed slamming pin pins pinned pinning hold holds held holding sit_on sits_on sat_on knock knocks knocked "
    "knocking squash squashes squashed stamp stamps stamped manhandle manhandles manhandled manhandling jab jabs jabbed poke "
    "pokes poked flick flicks flicked wrestle wrestled tackled swing swung lift lifted carried restrain restrains restrained "
    "restraining dump dumped shake choke chokes choked choking jumped tape taped strapped straps straps force_feeds "
    "force_fed force_feed smashes smashed squash scratch scratching bite gripes grips hurled hurls flings manhandles "
    "tugged tug tugs hauled haul hauls marched_by clasped seized ragged rags dunked",
    "confine": "lock locks locked locking lockt bolt bolts bolted shut shuts shutting trapped traps trap tie ties tied tying "
    "chained strapped cage caged confined imprisoned barricaded",
    "touch": "touch touches touched touching tutched grope gropes groped groping fondle fondles fondled fondling kiss kisses "
    "kissed kissing tickle tickles tickled tickling rub rubs rubbed rubbing stroke strokes stroked stroking undress undressed "
    "undresses cuddle cuddles cuddled interfere interferes interfered_with feel_up felt_up",
    "weapon": "belt strap slipper cane stick wooden_spoon hairbrush cable wire hanger ruler ladle iron broom bat hammer bottle "
    "shoe rope fist fists buckle paddle hose knife",
    "blade": "knife knifes knives blade blades machete gun guns pistol shotgun rifle rifles weapon weapons sword axe hatchet "
    "bat bats crowbar hammer acid petrol bomb bombs grenade explosive explosives",
    "mark": "bruise bruises bruised bruising bruse bruses mark marks handprint handprints fingerprints finger_marks welt welts "
    "black_eye black_eyes burn_marks scald scalds split_lip bite_mark bite_marks cigarette_burn cigarette_burns scar scars "
    "stripes cuts wounds injuries injury burns scratches lumps red_marks swollen grip_marks belt_mark belt_marks blue_marks "
    "fat_lip",
    "limb": "arm arms leg legs back bum bottom face neck thigh thighs wrist wrists ear ears body tummy belly stomach chest "
    "cheek cheeks bottoms shoulder shoulders ribs hair hand hands head throat collar hood scruff ankle ankles eye fingers "
    "knuckles mouth nose",
    "private": "private_parts private_part privates private_place private_area private_bits bits_and_pieces down_there "
    "down_below vagina penis willy genitals breast breasts boobs bum bottom groin crotch minnie fanny foof tuppence knickers "
    "pants underwear inappropriately sexually rude_place rude_parts where_he_should_not where_she_should_not "
    "inappropriate indecent naked",
    "fear": "scared frightened terrified petrified afraid fearful terrifies terrify scares frighten frightens terror dreads "
    "dread scard scared_stiff scared_to_death scared_of wary",
    "drunk": "drunk drunken pissed legless wasted hammered stoned high sloshed wrecked off_her_face off_his_face off_their_face "
    "off_their_heads off_her_head off_his_head under_the_influence",
    "drink": "drink drinks drinking drank vodka cider whisky alcohol boozing boozer alcoholic pisshead beer lager wine skinful "
    "smelling_of_drink stinking_of_drink smells_of_drink smelt_of_alcohol reeking_of_drink",
    "drugs": "drugs drug heroin cocaine crack crackhead smackhead ketamine weed spice needles needle methadone meth cannabis "
    "druggie dealer dealers dealing pills",
    "said": "said say says saying told tell tells telling shouted shouts shouting screamed threatened threatens threatening "
    "threaten threats threat wrote texted text texts messaged messages emailed posted asked yelled claimed claims "
    "whispered mentioned heard hear hears reckons",
    "reported": "said says saying told telling shouted shouts shouting threatened threatens threatening texted wrote screamed "
    "yelled yelling messaged",
    "secret": "secret secrets not_to_tell not_tell",
    "door": "door room bedroom cupboard cellar shed garage bathroom toilet loft basement house cage dark outside wardrobe "
    "attic flat kitchen garden",
    "be": "is are was were be been being am got get gets getting gotten",
    "aux": "is are was were be been being am has have had do does did will would can could might may ever once yet actually "
    "really physically deliberately at home in the a any of him her me them anyone anybody us my his child son daughter "
    "going to getting get got school or and us family that",
    "often": "always often sometimes keeps keep kept still never_stops every_day every_night again really just actually "
    "already also then once usually sometimes constantly properly literally physically regularly deliberately accidentally "
    "proper when even will would might going_to threatens_to likes_to has have had is was did been do does be been got",
    "hurtword": "hurt hurts hurting harm harmed danger unsafe abuse abused violence violent hitting beaten bruises scared",
    "want": "want wants wanted wanting wanna wish wishes wished like thinking thinks think thought thoughts talking talks "
    "talked planning plans plan plans tried try tries trying going threatening threatens threatened about rather",
    "ever": "any_more anymore any_longer no_more",
    "bignum": "#",
    "week": "weekend weekends contact week",
    "year": "year yr yrs y years reception nursery class",
    "num": "# one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen",
    "age": "<num>",
    "now": "now right_now at_the_moment as_we_speak this_minute this_second currently just just_now still asap quick quickly "
    "hurry today tonight",
    "help": "help please urgent urgently emergency sos",
    "online": "online internet snapchat snap instagram insta tiktok roblox fortnite discord whatsapp xbox playstation ps4 ps5 "
    "minecraft app game gaming chat chatroom facebook messenger tablet ipad phone web facetime",
    "picture": "picture pictures pic pics photo photos photograph photographs video videos image images nude nudes selfie "
    "selfies film films",
    # What the writer will do.
    "iwill": "i_will ill i_am_going_to i_am_gonna im_gonna imma i_shall we_will we_are_going_to ill_be i_would "
    "i_am_about_to i_swear_i i_want_to i_need_to i_might i_may i_am_coming_to gonna going_to i_am_on_my_way_to "
    "i_feel_like i_promise_to about_to i_hope i_could i_can i_am_ready_to i_come_and i_come_to i_have_a_mind_to i_should",
    "plan": "i_will ill i_am_going_to i_am_gonna im_gonna imma i_shall we_will we_are_going_to i_am_about_to i_want_to "
    "i_might i_may i_swear gonna going_to i_intend_to",
}
ACTS |= {
    "n": "# zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen",
    "kidage": "five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen",
}
ACTS |= {
    "hurtverb": "kill murder shoot stab strangle throttle punch smash batter slap smack hit hurt harm kick headbutt nut deck "
    "lamp twat thump clout belt wallop maim cripple flatten beat bash boot whack slit gut bury drown burn torch bomb snap "
    "rip tear launch ram crush squash choke poison scratch bite floor trash wreck clobber thrash leather stamp pummel wring "
    "attack assault kneecap destroy break brick knock_out knock lynch behead obliterate mangle nobble skin hammer",
    "bodypart": "head face neck arms arm legs leg teeth tooth nose jaw eyes eye throat lights fingers knees kneecaps bones hair "
    "skull ribs back hands hand ears block brains arse guts tongue mouth knuckles neck",
    "thing": "school office nursery place building reception car cars house windows window windscreen tyres door doors gates "
    "desk desks classroom staffroom brakes bike fence gate",
    "willdo": "i_will ill i_am_going_to i_am_going i_am_about_to i_swear i_shall we_will we_are_going_to we_are_going i_want_to "
    "i_come_to i_am_coming_to i_promise or_i_will and_i_will i_feel_like i_am_ready_to i_would_love_to i_am_gonna i_intend_to "
    "id_love_to i_will_happily i_am_this_close_to i_could_and_i_will i_plan_to i_might_just i_may_just i_might_even i_am_so",
    "other": "he she they boy girl lad kid child pupil pupils someone somebody man woman parent dad mum father mother bully "
    "bullies teacher ta who neighbour driver friend friends son daughter other another year ex husband partner one children "
    "kids boys girls lads <n> toddler classmate group",
}
ACTS |= {
    "hurting": "<hit> <force> <confine> <touch> unsafe danger violent violence abused neglect neglected suicidal bruises "
    "bruise bruised marks groomed scared frightened afraid emergency missing suicide drugs drink drunk kill murder threatening",
    "adjective": "real physical immediate actual sexual domestic any any_sort_of any_kind_of sort_of signs_of sign_of obvious serious",
    "net": "facebook fb face_book twitter tweet tweets on_x instagram tiktok tik_tok snapchat snap whatsapp youtube reddit mumsnet "
    "nextdoor linkedin trustpilot social_media socials google_review google_reviews on_google the_group group_chat groupchat "
    "the_groups class_chat parents_chat class_group parents_group mums_group village_group town_group community_group "
    "neighbourhood_app neighbourhood_group local_group village_page local_page parents_page class_page mums_page town_page "
    "year_group_chat on_snap internet peanut threads bluesky messenger_group every_group spotted_page gossip_group own_page "
    "babies_page the_page local_babies_page my_profile my_story my_stories fb_group whatsapp_group facebook_group facebook_page "
    "the_chat chat_group year_chat local_forum forum forums star_review a_review my_review bad_review honest_review 1_star",
    "press": "newspaper newspapers the_papers the_paper local_paper sunday_paper the_press journalist journalists reporter "
    "reporters bbc itv itv_news the_news local_news daily_mail the_mirror the_mail the_advertiser the_gazette the_echo radio "
    "the_telly on_telly podcast watchdog tabloids local_press sky_news media the_media radio_norfolk breakfast_show",
    "postverb": "post posting put putting share sharing write writing tell telling go going stick sticking upload uploading "
    "publish publishing name naming tag tagging tweet tweeting expose exposing blast blasting send sending leave leaving air "
    "warn warning rant ranting vent moan message start starting make making plaster splash say saying taking take let show "
    "letting slap spread call film stream comment whack bung chuck pop screenshot write_up speak speaking use get ask asking do "
    "doing run set record photograph straight",
    "ill": "i_will ill i_am_going i_am_gonna i_shall we_will we_are_going i_am_about i_want i_might i_may i_am_posting "
    "i_am_putting i_am_sharing i_am_taking i_am_telling i_am_tweeting i_am_writing i_am_setting i_am_warning i_am_speaking "
    "i_am_contacting i_am_starting i_am_tempted i_am_thinking i_am_leaving i_am_doing i_am_publishing i_am_uploading "
    "i_could i_should i_intend i_fully_intend i_plan i_feel_like i_am_off i_am_this_close i_have_a_good_mind going_to i_would "
    "i_have_half_a_mind i_have_a_mind i_am_minded i_really_want i_need off_to i_am_recording cannot_wait_to tomorrow_i we_might",
    "someone": "someone somebody another other others he she they mum mums parent parents dad dads teacher staff school kid kids "
    "pupil pupils boy boys girl girls child children person people friend friends daughter son ta head woman man class lot "
    "neighbour bully bullies everyone mother father you anyone yr year",
    "did": "have has had already just actually also even now then last_night yesterday today stupidly did gone and it ended_up "
    "been went only might_have may_have finally i we sunday saturday friday monday yes ive ok should_not shouldnt have_ keep keeps",
    "swear": "fuck fucking fucker fuckers fucked cunt cunts twat twats wanker wankers bastard bastards bitch bitches arsehole "
    "arseholes dickhead prick shit shite bollocks slag slut whore",
    "rudename": "idiot idiots moron morons imbecile imbeciles cretin cretins halfwit halfwits dimwit dimwits numpty numpties muppet "
    "muppets clown clowns joker jokers loser losers waster wasters scum scumbag scumbags liar liars coward cowards cowboy "
    "cowboys fool fools dunce dunces twit git gits pillock pillocks plonker plonkers knob knobs tosspot cow cows witch "
    "witches hag hags pig pigs rat rats weasel toad donkey mare melt melts snob snobs weirdo creep creeps freak fossil "
    "crone vermin airhead bonehead windbag fraud battleaxe nutter psycho lunatic slob trout lowlife lowlifes toerag toerags "
    "turnip plank spanner nugget egit eejit hypocrite hypocrites tyrant dictator bigot slug snake troll "
    "gargoyle bellend wet_sock wally wallies charlatan charlatans crook crooks animal dumbo twerp prat prats berk "
    "divvy dingbat pond_life disgrace so_and_so ratbag ratbags crow goon goons",
    "rudeword": "stupid useless pathetic dumb dozy dopey gormless clueless incompetent brainless worthless spineless gutless "
    "heartless hopeless ignorant moronic vile nasty horrible evil disgusting lazy fat ugly rude arrogant smug pompous snotty "
    "smarmy corrupt rotten stuck_up two_faced foul_mouthed foul senile brain_dead cretinous slimy greasy poisonous spiteful "
    "snivelling bent idiotic thick_as filthy dumbest laziest worst_kind bone_idle shrivelled jumped_up inept wicked",
    "target": "you your teacher teachers head headteacher headmistress headmaster deputy staff school nursery bot chatbot robot "
    "machine computer receptionist office secretary governor governors ta tas senco mr mrs miss ms sir caretaker lady "
    "woman man supervisor tutor management team manager excuse lot people leader lead",
    "rude": "<rudename> <rudeword> thick bully bullies joke mental bonkers dense dim",
}
ACTS |= {
    "blocker": "<no> <said> <staff> boy boys girl girls lad lads pupil pupils classmate classmates friend friends bully bullies "
    "another other others older he she they i we saw sees seen watched watch watches let lets letting knows knew because if "
    "when after since before while until until about that who which",
}
ACTS |= {
    "blow": "<hit> nip nips nipped stamp stamps stamped stamping poke pokes poked poking prod prods prodded jab jabs jabbed cuff "
    "drag drags dragged dragging yank yanks yanked yanking shove shoves shoved shoving slam slams slammed slamming hurl hurls "
    "hurled fling flings flung squash squashes squashed squashing twist twists twisted twisting squeeze squeezes squeezed "
    "manhandle manhandles manhandled restrain restrains restrained wrestle wrestles wrestled gag gags gagged flog flogs flogged "
    "choke chokes choked choking grabbed grabs grabbing throws threw thrown chucked chucks locks locked pinned pins tied ties "
    "pushes pushed kicking smashes smashed swings swung bullies terrorises spat spits starves starved shouts_in",
    "hot": "cooker hob iron radiator tap fire stove oven kettle boiling_water hot_water plug socket",
    "abroad": "bangladesh pakistan india afghanistan somalia somaliland nigeria yemen iraq iran kurdistan turkey morocco egypt "
    "sudan gambia kenya eritrea ethiopia guinea mali sierra_leone syria lebanon jordan dubai back_home abroad overseas",
    "outcold": "cold winter snow rain november december january freezing frost dark night outside garden street balcony",
    "warm": "shoes coat coats socks bed beds blankets duvet mattress heating electric electricity food dinner tea clothes "
    "nappies hot_water gas",
    "drunkish": "drinking drunk drink pissed high stoned wasted",
}
ACTS |= {
    "vile": "slut whore slag bitch cunt worthless mistake useless stupid ugly dirty fat retard spastic bastard disgusting dog",
    "grim": "kill murder batter flatten strangle throttle stab shoot blind maim cripple slap punch smash headbutt deck thump slit "
    "torch burn knife drown bury end destroy ruin_his_face ruin_her_face finish rip break beat hurt hit kick",
    "dread": "terrified terrifies petrified scared frightened afraid dreads dread screams sobs cries shaking shakes trembling "
    "trembles rocking hides cowers withdrawn silent jumpy nightmares flinches winces panics clings begs vomits sick",
    "harmed": "hurt hit beaten bruised touched abused neglected starved locked burned burnt bitten kicked punched slapped smacked "
    "whipped choked strangled thrown dragged grabbed pushed shaken raped groomed threatened molested battered assaulted "
    "injured drugged trafficked exploited cut scratched pinched squeezed tied knifed stabbed",
    "dying": "die dead dying death suicide suicidal kill overdose noose painless hang hanged drown",
}
ACTS |= {
    # Blows that need neither an object nor a second look.
    "strike": "hit hits hitting smack smacks smacked smacking slap slaps slapping spank spanks spanked punch punches punched "
    "punching beats beaten beating batter batters battered battering whips whipped whacks whacked thumps thumped thrashes "
    "thrashed walloped clouts clouted strangles strangled throttles throttled stabs stabbed headbutts headbutted assaults "
    "assaulted molests molested abuses abused abusing rapes raped tortures tortured hurts hurting kicks kicked kicking pinches "
    "pinched bashed bashes burns scalds",
}
