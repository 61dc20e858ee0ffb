"""Swearing and insults aimed at staff, the school or this chat; not what children call one another."""

ERASE = """
that ~1 he|she|they|i was|were|is|am|are ~1 a? <rude>
call|called|calls|calling|names|labelled|nickname|nicknamed ~2 him|her|me|them|us|my|son|daughter|child|each|one ~5 <rude>|<swear> <rude>*2
call|called|calls|calling ~1 <rude>|<swear> !on|in|and
<someone> ~2 said|says|say|told|tells|shouted|shouts|swore|swears|swearing|thinks|teaching ~3 him|her|me|them|us|my|he|she|that|to|at|in|his ~5 <rude>|<swear>|fuck
he|she|i|son|daughter says|thinks|said|feels|saying ~1 he|she|i ~1 is|am|are|was ~2 <rude>
<rude>|<swear> ~3 word|words|language
not|never ~2 <rude>
i am|feel|felt|look|feeling|being|was ~2 <rude>
feel|feels|felt|feeling|sound|sounds|look ~1 <rude>
another|the|that|this|a|one ~1 boy|girl|child|kid|pupil|lad|mum|parent ~4 <rude>|bully
<rude> ~1 question|questions|mistake|thing|o_clock|reason|notes|note|letters|letter|surprise|rash|weather|cough|accident|fall|cut|day|week|morning|smell|toilets|bug|jokes|joke|game
homework|maths|bag|coat|shoes|book|shirt|laptop|app|link|website|form|wifi|printer|policy|rule|uniform|certificate|traffic|parking|weather|food|dinner|spellings ~3 is|was|are|were ~1 <rude>|joke|bonkers
is it|this ~2 <rude>|bonkers|joke
we|i are|am ~2 <rude>
slag off
"""

FLAGS = """
fuck|fucking|fucker|fuckers|fucked|fuckwit|fuckwits|effing|motherfucker|cunt|cunts|twat|twats|wanker|wankers|bollocks|bastard|bastards|bitch|bitches|arsehole|arseholes|asshole|assholes|dickhead|dickheads|prick|pricks|bellend|bellends|knobhead|knobheads|tosser|tossers|shithole|shitshow|shite|bullshit|slag|slut|whore|middlefinger|shitbag|gobshite|gobshites|arsewipe|pisstake|retard|retards
f off|ing|you|ers
f f
i|effing f|eff ~2 hate|you
eff you|off
piss|sod|bugger|naff|eff|jog off
shut ~1 your? up ~1 you|bot|$|stupid|and|already|idiot
shut your ~1 mouth|gob|face|trap|cakehole
screw|stuff|bugger|damn you|this|your|the|them ~1 school|bot|buttons|newsletter|meeting|rules|teacher|chat|$|all|and
screw|stuff|damn you
go to hell
get stuffed|lost|knotted
do one ~1 you|$|and|horrible
stick|shove|stuff ~4 up ~1 your|his|her|arse|backside|jumper|where
where the sun
kiss my arse
my arse
could not? give ~1 a toss|shit|monkeys|damn|stuff
shit|crap|trash|garbage|rubbish|dump|shitty|crappy|joke ~1 school|staff|teacher|teachers|bot|chat|ladder|service|nursery
load|crock|pile|piece|sack|bag|lump|shower|heap of ~2 shit|crap|garbage|rubbish|dung|turd|tin|work|bollocks|junk
shit
<rudename> $
^ ~2 <rudename>
<you>|your|ur ~5 <rudename>
<rudename> ~2 <you>|of_a|the_lot|all_of|every_last|in_charge|in_the_office|on_reception
<target> ~6 <rudename>
<rudename> ~4 <target>
<rudeword> ~2 <rudename>|<target>|old|bag|bat|boot|crow|woman|man
<target> ~4 is|are|am|was|a|an|such|so|as|s|being|has_been ~3 <rudeword>|thick|dim|bully|mental|dense
<he>|<staff> is|are ~1 a? joke|disgrace
<you>|they|lot|bot ~1 are|is|r|re ~4 <rudeword>|thick|dim|a_joke|joke|disgrace|brain_dead
<rudeword>|thick|corrupt ~3 and ~3 <rudeword>|<rudename>|thick|smug
<he> is|are|s ~2 a|an|such|the|one ~3 <rudename>
<he> is|are ~3 <rudeword> ~2 <rudename>|$|and|cow|woman|man|piece
^ <rudeword> $
that|this|your|the ~2 <rudeword> ~1 <target>|woman|man|lady|bot|lot
old|fat|stuck_up|snotty|dirty|silly|ugly|miserable|nasty|poisonous|spiteful ~1 bag|bat|boot|cow|witch|hag|crone|crow|goat|trout|mare|dragon|pig|rat
bunch|pack|load|lot|set|collection|full|shower|run|house ~2 of|by ~2 <rudename>|clowns|liars|jokers|cowboys|snobs|wasters|morons|idiots|muppets|stupid
a joke|disgrace ~1 of|the|you|to
you|school|lot|ur|bot|nursery ~1 is|are|r|s ~2 a joke|dump|disgrace
waste of ~1 oxygen|electricity|wage|skin|air
worst school ~6 idiots|run|clowns|county
you people|lot ~2 make_me_sick|disgust|garbage|sick
make|makes me sick
<you>|they disgust me
thick as ~3 mince|bricks|planks|two|shit|brick
brain dead|cell
no|without|any|not_a ~1 brain|brains
are you thick|stupid|deaf|dumb|blind|retarded|slow|mental
what ~2 is wrong with you
who programmed you
go die|drown
dumb|stupid|useless|crap|rubbish|pathetic|shitty|crappy|worthless|thick|brainless|bloody ~1 bot|robot|machine|chatbot|computer|thing|chat|app|gadget|system
calls? yourself|yourselves a ~2 head|school|teacher
call|calls yourself|yourselves|themselves|herself|himself
could not? organise|run|teach|spell ~3 brewery|bath|piss_up|paper_bag|it|her|own
jumped up|jumpedup ~2 madam|little|lady|jobsworth|nobody|so_and_so
little madam ~4 office|teacher|miss|head|reception
jobsworth|jobsworths|hitler|fascist|fascists
power trip
dirty|rotten ~2 school|teachers|staff
bloody useless|hopeless|idiot|idiots|stupid|joke|disgrace|cow|woman|clueless
liars|cowards|scum|vermin|cowboys|jokers ~2 and|lol|all|every|the_lot|$
not right in the head
i hate ~1 you|this_bot|that_woman|that_man|that_teacher
hope ~1 you|they|ofsted ~2 lose|shut ~1 your|their|you jobs|down
insult to
pond life
cheers|thanks for nothing ~2 <rudename>|dumbo|you|clowns
cleverer|smarter than ~1 this|you
dumbo|junk|dimwit|dimwits
too dim|thick|stupid to
enemy ~4 woman|man
poisonous|spiteful|vile|evil ~1 woman|man|creature|piece|cow
"""
