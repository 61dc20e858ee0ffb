"""Swearing and insults aimed at staff, the school or this chat; not what children call one another."""

ERASE = """
call|called|calls|calling|said|says|say|told|tells|shouted|shouts|swore|names|labelled|name ~5 <insult>|<swear>|fuckyou
<insult>|<swear> ~4 they|he|she|kids|boys|girls|kid call|calls|called|say|says|said
not|never|isnt|arent|dont <aux>*2 <insult>
i am|feel|felt|was|look|like|be|being ~2 <insult>
homework|maths|bag|coat|shoes|book|shirt|laptop|app|link|website|form|wifi|printer ~2 is|are|was useless|rubbish|stupid|crap
stupid|silly|daft|dumb question|questions|mistake|thing|o_clock|thing_to|to|reason
"""

FLAGS = """
fuck|fucking|fucker|fuckers|fucked|fuckin|fuckwit|fuckwits|fuckoff|effing|eff|motherfucker|cunt|cunts|twat|twats|wanker|wankers|bollocks|bastard|bastards|bitch|bitches|arsehole|arseholes|asshole|assholes|dickhead|dickheads|prick|pricks|bellend|bellends|knobhead|knobheads|tosser|tossers|shithole|shitshow|shite|bullshit|wtf|stfu|slag|slut|whore|middlefinger|twatting|shitbag|gobshite|gobshites|arsewipe|pisstake|retard|retards|spastic
f off|ing|you|word
f f
piss|sod|bugger|naff|eff|jog off|on
shut ~1 up|it|your
shut your ~1 mouth|gob|face|trap
screw|stuff|bugger|sod|damn you|this|your|the|off|them|school
go to hell
get|go stuffed|lost|knotted|do_one
go|can|and do one
stick|shove|stuff ~4 up|where ~1 your|his|her|arse|backside|ass|sun|jumper
stick|shove ~1 your|that ~2 up|$
where the sun
kiss my arse|ass|backside
my arse
could not? give a toss|shit|monkeys|damn|stuff
<you>|<staff>|school|chat|bot|app|machine|governors|office|management|nursery|lot|this|that|he|she|hes|shes|it is|are|s|re|am|was|been|is_just|r|you_are ~4 <insult>
<you>|<staff>|he|she|hes|shes|it|that|this|school|bot ~1 a|an|such|complete|absolute|total|utter|massive|right|real|proper|full|bunch ~3 <insult>
<you> ~2 <insult>
<insult> ~1 <you>|bot|machine|computer|robot|chatbot|teacher|teachers|school|staff|head|headteacher|senco|ta|system|app|office|woman|man|people|lot|parents_evening|dinner_lady|governors|receptionist|deputy|excuse|bunch|thing|cow
that|the|your|a|an|complete|absolute|what|total|utter|such|little|old|fat|ugly|lazy|nasty|horrible|vile|stuck_up|snotty|stupid|evil|dozy|silly|rude|lying|miserable ~2 cow|witch|hag|bag|bat|crone|pig|toad|rat|weasel|worm|slug|snake|dog|donkey|mare|troll|creature|dragon|monkey|ape|gorilla|madam|git|gits|sod
bunch|pack|shower|load|lot|set|collection|full|run ~2 of|by ~2 <insult>|clowns|liars|jokers|cowboys|snobs|wasters|morons|idiots|muppets|shit|crap
a joke|disgrace|waste_of ~3 school|bot|you|lot|human|space|oxygen|skin|all
joke|disgrace|shambles ~1 of ~1 a? school|teacher|head|human
you|school|lot|staff|they|ur|bot is|are|r|s|all ~2 a joke
waste of ~1 oxygen|space|electricity|wage|skin|air|time_you
worst school ~6 idiots|run
^ idiot|idiots|morons|moron|liars|scum|clowns|muppets|muppet|cowboys|arseholes|bastards|useless|pathetic|incompetent|jokers|losers|wasters|gutless|spineless|corrupt|cretins|imbeciles|stupid|crap|dumb $
<insult> ~1 the lot|all of|of you
absolute|complete|total|utter|bloody <insult>
bloody useless|hopeless|idiot|idiots|stupid|joke|disgrace|cow|woman|clueless
you people|lot ~2 make_me_sick|make|disgust|are|garbage|sick
make|makes me sick
you|they disgust me|me_sick
as|thick thick as
thick as|mince|bricks
brain dead|cell|cells
no|without|any ~1 brain|brains
are you thick|stupid|deaf|dumb|blind|brain|retarded|slow|mental|having
what ~2 is wrong with you
who programmed you
go die|and_die|to_hell|drown|jump
dumb|stupid|useless|crap|rubbish|pathetic|shit|shitty|crappy|worthless|thick|brainless|bloody ~1 bot|robot|machine|chatbot|computer|thing|chat|app|gadget|website|system|programme|program
call|calls yourself|yourselves|themselves|herself|himself
could not? organise|run|teach|manage|spell|find ~3 brewery|bath|piss_up|paper_bag|it|backside|arse
piss up
look|looks|looking|down ~2 his|her|their nose
jumped up|jumpedup
jobsworth|jobsworths|hitler|nazi|nazis|fascist|fascists
on|got ~2 power trip
shit|crap|trash|garbage|rubbish|dump|shitty|crappy ~1 school|staff|teacher|teachers|bot|head|policies|policy|chat|ladder|system|place|service
school|nursery|place|staff|policies|teachers|chat|bot ~2 is|are|r ~2 shit|crap|trash|garbage|a_dump|dump|rubbish|pants|dirty|rotten
dirty|rotten ~1 school|teachers|staff
load|crock|pile|piece|sack|bag|lump of ~2 shit|crap|garbage|rubbish|dung|turd|tin|work|bollocks
shit
human race
bully|liar|coward|fraud|hypocrite|bigot|monster|disgrace|joke|snob|tyrant|dictator|psychopath|sociopath ~2 and|of_a_woman|of_a_man|who|a
liars|cowards|bullies|scum|vermin|rats ~2 and|lol|all|every|management|the_lot
he|she|hes|shes|teacher|head|that|mr|mrs|miss is|s|a|an ~3 bully|liar|coward|fraud|weirdo|loser|psycho|nutter|nutcase|lunatic|witch|cow|dragon|disgrace|joke|monster|mental|hypocrite
not right in the head
proper|completely|totally|absolutely mental|nuts|bonkers
useless ~1 woman|man|cow|lot|people|teachers|senco|head|staff|shower|bot|thing|$
i hate ~1 you|this_bot|that_woman|that_man|that_teacher|her|him
i|f|effing|really hate ~1 that|you
hope ~1 you|they ~2 lose ~1 your|their jobs
gods sake|christ|hell ~2 you|bot|read|listen
insult to
"""
