"""What is told without the word for it: hunger, fear of going home, a goodbye. Each table joins the one of its kind."""

HOME = """
tickle|tickles|tickled|stroke|strokes|stroked ~5 swimsuit|swimming_costume|costume|pants|tummy|thigh|legs
man|coach|stepdad|uncle|lodger|grandad|cousin ~2 shower|showers|showering|bathes|bath ~2 with ~3 boys|girls|kids|children|him|her|girl|boy|son|daughter
stepdad|stepfather|uncle|lodger|boyfriend ~2 to? shower|bath|bathe|sleep ~1 with ~4 girl|boy|daughter|son|stepdaughter|her|him
special cuddle|cuddles|tickles|massage|massages
play|plays|played|playing the|a|our quiet|secret|tickling|sleeping|touching|cuddle game
does|do|did karate|boxing|wrestling|judo on me|him|her
mark|marks|bruise ~2 shape of
mark|marks|line|lines ~1 of|from ~2 rope|belt|stick|cable|whip|wire
back ~3 all lines|stripes|marks
<home>|<adult> ~2 put|puts|threw|throws|kicked|chucked|shut|locked ~1 him|her|them|me|us out !of
made|make|makes|has|had ~2 him|her|them|me sleep ~3 dog|dogs|shed|car|floor|bath|cupboard|garden
lunchbox|lunch_box|packed_lunch|lunch ~8 nothing_in|empty|crust|not_got_anything|neither ~8 week|weeks|day|days|again|home|since|running
puts|put|hides|stuffs|takes|took ~1 toast|bread|food|fruit|biscuits ~4 pocket|pockets|sleeves|bag ~5 brother|brothers|sister|sisters|later|home
not ~2 any|no ~1 more ~1 at home
cannot remember ~3 last ~3 bath|wash|washed|meal|ate|fed
weeks|days|month|week ~1 without ~1 heating|electric|electricity|food|hot_water|gas !in
no electric|electricity|heating|food|hot_water ~4 week|weeks|house|home|flat|baby
wedge|wedges|wedged|barricades|blocks ~4 door ~4 chair|drawers|bed
not|never|will_not|hates|refuses ~2 be|left|being alone with
not|never|will_not|refuses ~2 go|sit|be near|anywhere_near ~2 <homeadult>
if ~1 she|he|they|you|i could be his|her|their mum|mummy|dad|daddy|family
flinches|freezes|cowers|hides ~4 man|men|dad|someone|anyone|anybody|hand ~2 raises|raised|lifts|shouts|voice
pants|knickers|trousers|underwear ~3 back_to_front|inside_out|back to front|inside out ~6 not|wont|refuses
passes|passed|pass|passing her|him|me round|around
man|husband|groom ~3 picked_out|chosen|lined_up|picked out|arranged
cleansing|ethnic_cleansing|race_war ~4 country|group|online
different towns|cities|town ~8 money|pounds|cash|back
came|comes|come back|home with ~2 hundred|hundreds|wads|loads ~2 pounds|quid|cash|money
gives|give|giving|gave ~4 piriton|calpol|phenergan|whisky|vodka|brandy|wine|sleeping_tablets ~6 sleep|night|quiet|out|settle
hurts|sore|stings|burns ~2 wee|pee|sit_down|to_sit|poo ~8 stayed|stays|stay|uncle|dads|sleepover|after|since
on|out_on|breaks|breaking|broke ~1 bail ~10 kids|children|near|fence|school|house|them|gate
in spite of|despite ~1 the order|injunction|court_order|bail
report ~4 child|kid|children ~3 being ~1 starved|hit|hurt|abused|neglected|beaten|harmed
<homeadult> ~6 comes|picks|collects|fetches ~8 goes|went|turns ~1 white|pale|rigid|stiff|silent
doing|does|acting|playing ~2 things ~2 with|to ~2 teddy|teddies|doll|dolls
took|takes|taking|take ~2 photos|photo|pictures|videos ~2 in|of ~3 bath|shower|bed|changing
with|wearing no|nothing clothes|trousers|pants|on
roars|roaring|shouting|shouts|screams|screaming|yelling ~4 smash|smashes|smashing|bang|bangs|thud|thuds|crash
left to look|care ~1 after|for ~2 baby|brother|sister|brothers|sisters|twins|toddler
<mum>|<dad> ~4 not|will_not|would_not ~1 wake|wake_up
devil|demon|demons|possessed|evil_spirit|jinn ~4 in|inside ~3 <child>|him|her
turn|turns ~1 <mum>|<dad> ~2 side
drags|dragged ~3 carpet|floor|corridor ~2 by
by ~1 his|her|the hood|neck|scruff|throat|collar ~8 <staff>|teacher|assistant
<staff> ~5 by ~1 his|her|the hood|neck|scruff|throat|collar
"""

ILL = """
lips|tongue|face|throat ~1 is|are|has|have|has_gone|gone? massive|huge|swelling|swelled|blue|grey|too_big|closing|closed|closing_up
throat ~1 closing|swelling
froth|frothing|foam|foaming ~3 mouth|lips
got|gets hold of ~2 bleach|tablets|pills|medicine|matches|knife|drugs
diabetic|hypo ~8 shaking|slurring|floppy|unconscious|sweating|limp
swallowed|swallow ~6 battery|batteries|magnet|magnets
"""

LOST = """
should_have|should have? been ~5 gone ~10 not|no
<child>|he|she ~1 is ~1 not answering ~2 $|her|his|phone|calls|and
walked|wandered|run|ran ~1 off ~2 from ~3 park|shop|garden|beach|house|playground|club|school
has|have|did anyone|anybody|any_of_you ~2 seen|got ~2 him|her|my|<child>
nobody|none|no_one ~4 seen ~1 her|him|them since
"""

NOW = """
kicking|banging|hammering|smashing ~4 door ~10 behind|hiding|hide|sofa|kids|children|scared|upstairs
cannot ring|call|talk|speak ~3 he|she|they ~1 will hear
broken|broke|smashed|smashing ~3 glass|door|window ~6 coming|inside|upstairs|getting_in
somebody|someone|man|stranger ~1 is? in|inside my|our|the house|flat
"""

SELF = """
taken|took|swallowed them all
how many|much ~3 tablets|pills|paracetamol|insulin ~5 take|need|would|die|kill
not|am_i|dont_feel ~2 safe on|by|with ~1 my_own|myself|own
looking|look|looked|staring at ~2 knife|knives|blades|tablets|pills|rope ~4 $|and|tonight|drawer
think|thinking|thought about ~2 stepping|step|driving|jumping|crashing|walking ~2 off|out|into|in_front|under
who gets ~1 his|her|my|their ~2 books|hamster|things|toys|stuff|phone|lego|cat|dog|room
name ~4 gravestone|grave|headstone|coffin
talked ~1 him|her|me|them down ~2 $|from|off|and
what happens|happened ~4 body|you ~3 hang|dead|die|jump
better|easier|more|happier|help ~4 if ~2 i|he|she ~2 was|were? not ~1 here|around|alive|born
stopped|stop|refusing|refuses|skipping|skips ~2 taking ~2 insulin|meds|medication|tablets ~4 purpose|deliberately|die
blood ~3 bath_mat|towel|towels|sheets|bedsheets|pillow ~6 arms|tights|sleeves|her|his|again|$
tights|sleeves|hoodie|jumper ~3 july|june|august|heatwave|boiling ~8 blood|cuts|wont|not|arms
rather ~3 be|were ~1 dead|under_the_ground|in_the_ground|buried|not_alive|under the ground
which|what window|bridge|roof|building ~2 is|was ~1 highest|tallest|the_highest
note ~8 sorry ~10 fault|anybody|anyone|tomorrow
note|letter ~2 under|beneath ~2 mattress|pillow
"""

THREAT = """
picking ~2 himself|herself|yourself|themselves|teeth ~2 up|off ~2 floor|off|ground
not be braking|stopping|using_words|so_polite
not|never be using words
not coming|here|there ~2 for ~2 chat|tea|talk|cuppa
give|giving|gave ~3 good hiding|kicking|slap|smack|thump|battering
drag|dragging you|him|her|them ~2 out ~3 by
good insurance ~3 house|car|$
coming round|back? to ~2 front? door|house|doorstep
get|gets|getting put down|in_the_ground
you|he|she|they should be scared|frightened|afraid|worried
would be scared|frightened|afraid|worried if i were|was you|him|her|them
not ~1 man|woman|person who|that forgets|forgives
somewhere to hide ~2 $|from|when
same as ~1 he|she|they gave|did|done ~8 harder|worse|double|twice
<willdo> ~1 bite|chew|rip|cut ~1 his|her|their|your <bodypart>|ear|ears|nose|face
<willdo> ~6 drag|haul ~1 you|him|her|them ~1 out|through|across
last warning ~8 next|down|hospital|regret|sorry
"""
