"""The words of threats, insults and posts."""

CONDUCT = {
    "hurtverb": (
        "kill murder shoot stab strangle throttle punch smash batter slap smack hit hurt harm kick headbutt nut "
        "deck lamp twat thump clout belt wallop maim cripple flatten beat bash boot whack slit gut bury drown "
        "burn torch bomb snap rip tear launch ram crush squash choke poison scratch bite floor trash wreck "
        "clobber thrash leather stamp pummel wring attack assault kneecap destroy break brick knock_out knock "
        "lynch behead obliterate mangle nobble skin hammer"
    ),
    "bodypart": (
        "head face neck arms arm legs leg teeth tooth nose jaw eyes eye throat lights fingers knees kneecaps "
        "bones hair skull ribs back hands hand ears block brains arse guts tongue mouth knuckles"
    ),
    "thing": (
        "school office nursery place building reception car cars house windows window windscreen tyres door doors "
        "gates desk desks classroom staffroom brakes bike fence gate"
    ),
    "willdo": (
        "i_will ill i_am_going_to i_am_going i_am_about_to i_swear i_shall we_will we_are_going_to we_are_going "
        "i_want_to i_come_to i_am_coming_to i_promise or_i_will and_i_will i_feel_like i_am_ready_to "
        "i_would_love_to i_am_gonna i_intend_to id_love_to i_will_happily i_am_this_close_to i_could_and_i_will "
        "i_plan_to i_might_just i_may_just i_might_even i_am_so"
    ),
    "victim": (
        "him her them you ya u yous anyone someone somebody anybody everyone teacher teachers head headteacher "
        "deputy mr mrs miss ta staff school kid kids boy girl lad lads brat bully whoever one lot all man woman "
        "cow bitch bastard bastards supervisor caretaker senco secretary receptionist mother father dad mum dads "
        "mums parents parent driver coach office place"
    ),
    "victimhe": (
        "he she your they you head teacher teachers ta senco deputy mr mrs miss supervisor kid kids boy girl lad "
        "lads man woman father mother dad dads mum mums caretaker secretary staff lot you_all all_of_you someone "
        "somebody whoever everyone brat bully child cow bitch bastard heads coach"
    ),
    "other": (
        "he she they boy girl lad kid child pupil pupils someone somebody man woman parent dad mum father mother "
        "bully bullies teacher ta who neighbour driver friend friends son daughter other another year ex husband "
        "partner one children kids boys girls lads <n> toddler classmate group"
    ),
    "reported": (
        "said says saying told telling shouted shouts shouting threatened threatens threatening texted wrote "
        "screamed yelled yelling messaged"
    ),
    "plan": (
        "i_will ill i_am_going_to i_am_gonna im_gonna imma i_shall we_will we_are_going_to i_am_about_to "
        "i_want_to i_might i_may i_swear gonna going_to i_intend_to"
    ),
    "grim": (
        "kill murder batter flatten strangle throttle stab shoot blind maim cripple slap punch smash headbutt "
        "deck thump slit torch burn knife drown bury end destroy ruin_his_face ruin_her_face finish rip break "
        "beat hurt hit kick"
    ),
    "swear": (
        "fuck fucking fucker fuckers fucked cunt cunts twat twats wanker wankers bastard bastards bitch bitches "
        "arsehole arseholes dickhead prick shit shite bollocks slag slut whore"
    ),
    "rudename": (
        "idiot idiots moron morons imbecile imbeciles cretin cretins halfwit halfwits dimwit dimwits numpty "
        "numpties muppet muppets clown clowns joker jokers loser losers waster wasters scum scumbag scumbags liar "
        "liars coward cowards cowboy cowboys fool fools dunce dunces twit git gits pillock pillocks plonker "
        "plonkers knob knobs tosspot cow cows witch witches hag hags pig pigs rat rats weasel toad donkey mare "
        "melt melts snob snobs weirdo creep creeps freak fossil crone vermin airhead bonehead windbag fraud "
        "battleaxe nutter psycho lunatic slob trout lowlife lowlifes toerag toerags turnip plank spanner nugget "
        "egit eejit hypocrite hypocrites tyrant dictator bigot slug snake troll gargoyle bellend wet_sock wally "
        "wallies charlatan charlatans crook crooks animal dumbo twerp prat prats berk divvy dingbat pond_life "
        "disgrace so_and_so ratbag ratbags crow goon goons"
    ),
    "rudeword": (
        "stupid useless pathetic dumb dozy dopey gormless clueless incompetent brainless worthless spineless "
        "gutless heartless hopeless ignorant moronic vile nasty horrible evil disgusting lazy fat ugly rude "
        "arrogant smug pompous snotty smarmy corrupt rotten stuck_up two_faced foul_mouthed foul senile "
        "brain_dead cretinous slimy greasy poisonous spiteful snivelling bent idiotic thick_as filthy dumbest "
        "laziest worst_kind bone_idle shrivelled jumped_up inept wicked"
    ),
    "rude": "<rudename> <rudeword> thick bully bullies joke mental bonkers dense dim",
    "target": (
        "you your teacher teachers head headteacher headmistress headmaster deputy staff school nursery bot "
        "chatbot robot machine computer receptionist office secretary governor governors ta tas senco mr mrs miss "
        "ms sir caretaker lady woman man supervisor tutor management team manager excuse lot people leader lead"
    ),
    "net": (
        "facebook fb face_book twitter tweet tweets on_x instagram tiktok tik_tok snapchat snap whatsapp youtube "
        "reddit mumsnet nextdoor linkedin trustpilot social_media socials google_review google_reviews on_google "
        "the_group group_chat groupchat the_groups class_chat parents_chat class_group parents_group mums_group "
        "village_group town_group community_group neighbourhood_app neighbourhood_group local_group village_page "
        "local_page parents_page class_page mums_page town_page year_group_chat on_snap internet peanut threads "
        "bluesky messenger_group every_group spotted_page gossip_group own_page babies_page the_page "
        "local_babies_page my_profile my_story my_stories fb_group whatsapp_group facebook_group facebook_page "
        "the_chat chat_group year_chat local_forum forum forums star_review a_review my_review bad_review "
        "honest_review 1_star"
    ),
    "press": (
        "newspaper newspapers the_papers the_paper local_paper sunday_paper the_press journalist journalists "
        "reporter reporters bbc itv itv_news the_news local_news daily_mail the_mirror the_mail the_advertiser "
        "the_gazette the_echo radio the_telly on_telly podcast watchdog tabloids local_press sky_news media "
        "the_media radio_norfolk breakfast_show"
    ),
    "postverb": (
        "post posting put putting share sharing write writing tell telling go going stick sticking upload "
        "uploading publish publishing name naming tag tagging tweet tweeting expose exposing blast blasting send "
        "sending leave leaving air warn warning rant ranting vent moan message start starting make making plaster "
        "splash say saying taking take let show letting slap spread call film stream comment whack bung chuck pop "
        "screenshot write_up speak speaking use get ask asking do doing run set record photograph straight"
    ),
    "ill": (
        "i_will ill i_am_going i_am_gonna i_shall we_will we_are_going i_am_about about_to i_want i_might i_may "
        "i_am_posting i_am_putting i_am_sharing i_am_taking i_am_telling i_am_tweeting i_am_writing i_am_setting "
        "i_am_warning i_am_speaking i_am_contacting i_am_starting i_am_tempted i_am_thinking i_am_leaving "
        "i_am_doing i_am_publishing i_am_uploading i_could i_should i_intend i_fully_intend i_plan i_feel_like "
        "i_am_off i_am_this_close i_have_a_good_mind going_to i_would i_have_half_a_mind i_have_a_mind "
        "i_am_minded i_really_want i_need off_to i_am_recording cannot_wait_to tomorrow_i we_might"
    ),
    "someone": (
        "someone somebody another other others he she they mum mums parent parents dad dads teacher staff school "
        "kid kids pupil pupils boy boys girl girls child children person people friend friends daughter son ta "
        "head woman man class lot neighbour bully bullies everyone mother father you anyone yr year"
    ),
    "did": (
        "have has had already just actually also even now then last_night yesterday today stupidly did gone and "
        "it ended_up been went only might_have may_have finally i we sunday saturday friday monday yes ive ok "
        "should_not shouldnt have_ keep keeps"
    ),
}
