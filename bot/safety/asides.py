"""Harm told in an aside, or by the one who is hurt, in words that name no blow."""

HOME = """
<home> ~4 frightens|scares|terrifies|petrifies ~2 girls|kids|children|boys|him|her|them|me|little_ones
<home> ~6 up against ~1 wall|fridge|door|radiator|wardrobe|cooker
up against ~1 wall|fridge|door|radiator|wardrobe|cooker ~4 jumper|throat|neck|collar|scruff
<home> ~3 heavy|rough|free|handy with ~1 his|her|the? hand|hands|fists
tie|ties|tied ~1 <object> ~2 in|to|into ~2 chair|buggy|bed|cot|pram|pushchair|highchair|radiator|table
chair|cot|bed ~8 has|with ~1 straps|ropes|belts
allowed to eat|drink ~2 when|after|if ~4 finished|done|brother|sister|they|good
lock|bolt|padlock|latch on ~1 outside ~4 door|bedroom|room
asked|asks|ask ~6 spare bed|room|sofa|settee
can|could|if ~1 be|become ~1 our|your|my ~1 little? girl|boy|daughter|son|child
lifted|lift|raised|put|held ~2 hand|arm ~6 ducked|ducks|flinched|flinches|cowered|covered
<home> ~4 smells|smelt|stinks|stank|reeks of ~1 wine|drink|beer|alcohol|vodka|cider|weed|whisky
mummy|mum|daddy|dad|mam|nan will_not|does_not|did_not|not ~1 get|wake up ~6 floor|all_day|since|smells|hungry
cut|cuts|cutting ~1 his|her|my|your tongue out|off
if i|we show ~3 my back|bruises|marks|arms|legs
got|get|gets|getting hit|smacked|beaten|belted|whacked|battered with ~2 lead|belt|cable|slipper|spoon|wire|stick|shoe|strap|hanger|brush
if i|you|she|he tell ~2 about|on ~1 my|his|her|the ~1 <home>
before ~1 my|our|his|her <home> wakes|wake|gets|comes|finds
home|house ~6 before ~1 my|his|her? <home> ~1 wakes|finds
say|says|said|told ~3 walked into ~1 things|doors|cupboards|a_door
code word ~8 hide|bath|lock|locked|police|ring|upstairs
womens|women place|refuge|shelter|hostel
<partner> ~2 take|took|takes|taken|hides|hid|keeps|burnt ~1 my passport|phone|papers|keys|bank_card|documents
not|never|does_not|will_not let|allow|allows|lets me have|go|leave|see|work|speak|ring
<home> ~2 will be|is so? cross|mad|angry|furious ~3 hurt|squash|squeeze|hits|neck|belt
throws|throw|threw|chucks|slings ~3 brother|sister|him|her|baby|them ~2 about|around like
if ~2 teachers|school|teacher find|finds|found out ~6 sent|taken|live|strangers|care
"""

CARE = """
bins|bin ~5 food|eat|eating|scraps
out|looking|rooting|raking ~3 in|at|through ~1 bins|the_bins|bin ~6 eat|food|hungry
sleeping|sleeps|slept ~3 in|on ~1 park|street|stairs|doorway|garage|bus_stop|car
cook|cooks|cooking|look|looks|caring for|after ~3 small|brothers|sisters|little_ones|siblings|baby ~6 every_day|parents|alone|themselves
count his|her|their|every ribs|rib
bedding|blanket|bed is|was a coat|cardboard|floor|towel
same|dirty|yesterdays nappy ~6 on|since|day|morning
tooth|teeth ~3 rotten|abscess|black ~10 not take|taken|dentist
<home> ~4 out_cold|passed_out ~6 pram|baby|kids|children|alone
foil|needles|lines|powder ~4 table|floor|worktop ~8 kids|children|them|parents|baby
"""

INTIMATE = """
where ~1 he|she|they|coach|sir|teacher|man puts|put his|her|their hands
get|gets|getting|got|have|has changed|undressed ~1 with|in_front_of him|them|sir|coach
presses|pressed|pressing|rubs|rubbed up? ~1 against him|her|them|me|girls|boys
get|lure|tempt|coax|take ~1 <object> ~2 to? come|go|get|step? ~1 in|into|to ~2 store|shed|van|cupboard|his_car|his_house|his_flat|woods
if i|she|he|you do|does|did|let stuff|things|him ~2 he|for_him|they ~1 likes|like|wants|want|asks
it_is ~1 her|his stepdads|dads|uncles|grandads|brothers baby
knows|knew things about ~2 mens|men|sex|bodies|willies ~8 not|six|five|seven|made
not let|allow|have ~2 anyone|anybody|me near ~2 wipe|wash|change|bath
sits|sat|sit|comes|gets ~1 on|in|into ~1 my|her|his bed ~6 asleep|night|pretend|dark
touch|touched|touching him|her|it|me through ~1 his|her|my trousers|clothes|pants|top
pulled|pulls|pull|lifted|took ~1 her|his|my top|trousers|shirt|bra ~1 up|down|off ~6 filmed|film|video|photo|picture|held
no knickers|pants|underwear on
"""

ONLINE = """
move|switch|go|talk|chat ~1 to|on ~1 another|different|other|secret app|chat|site|server
not to? let|tell ~1 your|ur|her|his|ya mum|mam|mom|parents|dad|mums|mummy ~1 see|know|find|about|x
delete|hide|erase ~1 this|these|it|messages|chat|them ~4 baby|mum|secret|babe|sweetie|princess
never|not met|seen ~6 sent|gave|bought|sends|posted ~4 phone|money|present|presents|gift|gifts|parcel|ring
<> coins|robux|v_bucks|vbucks|skin|skins|gems|gift_card|gift_cards ~10 selfie|selfies|bottom|nude|nudes|underwear|topless
meeting|meet|met|date a|some|this|somebody|someone|the ~2 from|off snap|snapchat|insta|instagram|discord|roblox|tiktok|internet|an_app|a_game
friend|boyfriend|girlfriend|someone|man|lad|boy ~2 online|internet|on_the_internet|on_snap ~6 pick|picking|collect|collecting|meet|meeting|coming
pictures|photos|picture|video|videos|pics|nudes ~6 go|sent|shared|send|share ~6 unless|pay|pays
unless ~1 he|she|i|they|we pays|pay|sends|send ~2 more|money|tonight|by|another|them|it
photo|picture|pic|video|selfie|selfies without ~1 my|her|his|a|t? ~1 shirt|top|clothes|bra|knickers
sent|send|sended|sends ~2 pic|pics|picture|photo|video ~2 to ~1 someone|somebody|a_boy|a_man|a_stranger|some_boy|this_boy
says|said|say ~2 he_is|she_is ~1 <kidage>|# ~2 but ~1 sounds|looks|voice
what ~1 i|he|she|they wears|wear|wearing|sleep|sleeps to|in bed
in|is ~2 house|home|bedroom alone|door_shut ~6 chat|online|game|app
owes|owe|owed ~8 or ~1 they|they_will|he_will cut|stab|shoot|kill|burn|hurt
do|does|doing|did drops|drop_offs|runs for them|him|someone|older|a
put|puts on ~1 a|the train|trains|coach ~8 by men|man|older|people|lads
in_the morning ~4 someone|somebody|different|strange elses? clothes|jumper|top|hoodie
boyfriend ~4 twenty|twenty_one|twenty_two|twenty_three|twenty_four|thirty|older|much_older ~6 buys|car|drops|picks|gifts
"""

STAFF = """
<staff> ~3 bend|bends|bent|twists|twisted ~2 back? ~2 finger|fingers|arm|wrist|hand|thumb
<staff> ~3 tells|told|says|said|whispered ~4 cut|rip|break|chop ~1 his|her|my tongue|fingers|hands|legs
<mark>|thumb_print|print ~8 where ~1 <staff> ~1 steered|had|held|got|took|marched
<staff> ~4 gives|gave|buys|bought ~2 sweets|presents|gifts|chocolate ~8 stays|alone|secret|break|behind
<staff> ~3 asked|wants|got|has ~2 her|his mobile|phone|number ~8 not|secret|parents|mum
held|holds|pushed|pushes ~1 <object> ~1 under ~1 the|a|cold? tap|water|shower
"""

SELF = """
easier|better|happier ~2 for ~1 everyone|everybody|us|all|them|you|kids ~2 if ~2 i|he|she ~2 not|gone|disappeared|never|died|did_not|was_not
if ~1 i|he|she was|were not here|around|alive ~1 any_more|anymore|anyone|would|$|notice|miss|cross|sad
search|searches|searched|history ~5 bridges|rope|knots|tides|hanging|overdose|painless|train_tracks
how high ~5 fall|jump|drop
thinking|think|thinks|keeps ~3 about ~2 train_tracks|tracks|railway|train_line|bridge|viaduct|cliff
compare|compares|comparing|show|showing ~2 cuts|scars|their_cuts
a|fresh fresh|new cut|cuts|one_on_her_arm|scar
bought|ordered|buying|got a|some|the? rope|noose|razors|razor_blades|helium
no reason ~1 for|to ~1 rope|live|carry|go|be_here|wake
get over me
i got|stood|climbed|was|got_up|am up? ~1 on|onto ~1 chair|stool|ledge|wall ~6 last_night|then|tonight|down|rope|again
scratched|carved|cut|wrote|scratches|carves|etched ~4 in|into ~1 his|her|my own? skin|arm|leg|thigh|wrist|stomach
point ~6 i|i_will|will_not not? ~1 be there|here|alive
read|reads|felt|sounds|looks like goodbyes|goodbye|a_goodbye
will_not|not ~1 see her|his|my next? birthday|christmas|summer ~4 $|says|said
stopped planning ~3 birthday|christmas|future
giving|gave|gives|given ~2 lego|toys|bracelets|games|things|stuff|belongings ~3 away ~8 not|need|anymore|will
to|for be|go with|where ~2 grandpa|grandad|nan|nanna|grandma|mum|dad ~2 is ~4 how|worked_out|when
cut|cuts myself|himself|herself|me|with ~4 sharpener|blade|razor|nobody
do|does|did|done it with ~1 a|the|my sharpener|blade|razor|compass|scissors|glass
not want to be alive|here|living ~1 on|by|$|anymore|any
"""

BEGUN = """
swallowed|took|taken|necked|downed every|all|whole|loads|most ~4 tablet|tablets|pill|pills|packet|paracetamol
on|at|near edge of ~2 car_park|roof|bridge|platform|cliff|viaduct|multi_storey|building
note ~10 river|bridge|cliff|beach|sea|canal|weir
<> coat|shoes|bag|phone|jacket ~3 on|by|at ~1 river_bank|riverbank|bridge|cliff|weir|bank|tracks
belt|rope|cord|scarf|tie ~2 over ~1 door|beam|banister|rail
"""

NOW = """
he|she|they|ex|dad|father|husband has|have|is|just found us|me
we are|i_am hiding|hid ~4 fighting|threw|throwing|shouting|smashing|knife|drunk
outside|at my|our|the front? door ~4 hammer|knife|bat|axe|bottle|petrol|gun|machete
"""

ILL = """
face ~1 has|is dropped|drooped|drooping|fallen
it_is|having|had|think|a stroke ~4 face|arm|speech|slurring|collecting|ambulance|999|nan|collapsed
<> hot|boiling|oil|fat|kettle|acid|scalding|tea ~12 skin ~3 coming|peeling|come|came ~1 off|away
floppy|limp ~4 not|cannot ~2 rouse|wake|respond
"""

LOST = """
no record of him|her|them
not|never been? brought out ~8 nobody|no_one|where|hour
nobody|no_one|none ~3 knows|know|seen where he|she|they|my ~2 $|gone|went
pulled|driven|drove|drives|gone|sped|driving off|away with ~1 my|our|the ~1 daughter|son|child|girl|boy|kid|baby|little_one|kids|twins
do|did not know the driver|man|woman|car
"""
