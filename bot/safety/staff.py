"""An allegation that somebody who works at the school has hurt a child, or has been too close to one."""

ERASE = """
<staff> ~2 <said> ~2 he|she|they|my|that|boy|girl|another|son|daughter
<staff> ~2 saw|sees|seen|watched|watches|witnessed|let|lets|letting|ignored|ignores|stopped|asked|knows|knew|stood ~12 <hit>|<force>
tell|tells|telling|told|asked|emailed|spoke|reported|informed ~3 <staff>
hold|holds|holding|held ~1 hand|hands when|to|while|across|and|which|crossing|in
<blow>|grabbed|swung|pulled|caught ~8 by ~2 year|yr|boy|girl|lad|pupil|kid|child|another
another|other|adult parent|parents|mum|dad ~2 grabbed|pushed|shoved|shouted
"""

FLAGS = """
<staff> >2 <often>*3 <strike>
<staff> who|he|she|they <often>*3 <hit>
<staff> >5 <hit> ~1 <object>|pupils|pupil|kids
<staff> he|she|they|who|that <often>*2 <hit>|<force>|<touch>
<staff> >5 <force> !on|together|out_of_class|up_with|class|book|books|card|funding|me ~2 him|her|them|my|us|<child>|pupil|pupils
<staff> >4 <force> ~2 his|her|their|my|a ~2 arm|arms|wrist|ear|neck|hair|collar|hood|face|shoulder|jumper|coat|clothes|blazer|tie
<staff> >4 grabbed|twisted|squeezed|gripped|yanked|pulled|bent ~1 his|her|their|my ~1 hand|hands|finger|fingers
<staff> >5 locks|locked|locking|shut|shuts|bolted|trapped|tied|strapped ~1 him|her|them|my|me|son|daughter|child|children|kids
<staff> >4 throws|threw|throwing|thrown|chucked|hurled|launched|flung ~1 chair|pen|ruler|board|things|objects|stuff|table|shoe|a ~3 at|near|towards|and
<staff> >4 throws|threw|throwing|chucked|hurled ~2 at ~1 him|her|my|them|a|me|the
<staff> >4 <touch> ~3 <object>|<limb>|<private>|inappropriately|leg|hair|children|girls|boys
<staff> >4 twists|twisted|scratched|stamped|sat_on|sits_on|shook|dragged|drags|yanked|yanks|manhandled|manhandles|restrained|restrains|gripped|grips|pinned|pins|squeezes|squeezed|slapped|smacked|tripped ~1 him|her|my|them|me|son|daughter|child|children|kids|boy|girl|on
<staff> >4 got|gets|went|goes|was|is|gone|being|has_been physical|aggressive|rough|violent|heavy_handed|handsy|touchy|in_his_face|too_friendly|inappropriate|hands_on|too_close|abusive|physically
<staff> >4 hurt|hurts|hurting|harm|harmed|abuse|abused|abusing|assault|assaulted|injured|restrained|manhandled|attacked|struck|molested
<staff> >5 hands|hand on|round|around|over|up|down|in ~3 child|neck|face|mouth|shoulders|shoulder|bottom|back|throat|skirt|shirt|leg|thigh|wrist|arm|him|her|my|them|collar
<staff> >4 puts|put|putting|lays|laid|raised|lays_a|laid_a ~1 hands|hand|finger ~1 on|to
<staff> >4 has|have|got|with heavy_hand|heavy_hands|temper ~3 on|with|kids
<staff> >6 messaging|messages|messaged|texting|texts|texted|dms|dming|snapchat|instagram|whatsapp|facebook|following|follows|adding|added|emailing ~4 <child>|girls|boys|her|him|pupils|students|kids|privately|them|late|night|my
<staff> >6 sending|sends|sent ~3 <child>|her|him|girls|boys|pupils|them ~3 messages|message|texts|pictures|photos|gifts|present|presents|kisses|private
<staff> >5 private|secret|inappropriate ~1 messages|message|texts|snapchat|photos|relationship|comments|meetings
<staff> >5 has|have|got|gave|asked|exchanged|swapped ~2 her|his|my_daughters|my_sons ~1 personal|private|phone number
<child> >3 messages|texts|pictures|photos ~4 from ~2 <staff>
<staff> >5 photos|photo|pictures|picture|videos|filming|films|filmed|photographs|takes_photos ~4 own|personal|phone|girls|changing|swimming|undressed|naked ~4 told|daughter|son|my|her|changing|without|secretly|phone
<staff> >6 alone|one_to_one|behind|own ~4 with|room|car|cupboard|office|shed|door|closed|locked|her|him
<staff> >5 lift|lifts|drove|driving|drives|takes|took ~3 his|her|own|a|the car|home ~5 own|alone|two|without|not|asking|asked
<staff> >3 gives|giving|gave|given ~3 lift|lifts|present|presents|gifts|money|phone|sweets|her_number|his_number ~6 own|alone|two|without|secret|not|special|her|his|car
<staff> >4 asks|asking|asked|wants|invited|invites|tells|told ~4 girls|boys|her|him|<child>|children|them ~6 shed|house|meet|alone|secret|not_to_tell|not_tell|photos|pictures|number|snapchat|weekend|undress|clothes|sit_on|lap|knee|stay_behind
<staff> >4 makes|made|make|making ~2 <object>|girls|children|kids ~6 sit_on|lap|knee|undress|uncomfortable|stay_behind|stand ~4 own|alone|lap|knee|cry_arms|tickles|hours|arms_up|undress
lap|knee ~3 of ~5 <staff>|male|man|worker
<child>|her|him|sits|sit|sitting ~3 on ~2 <staff>|his|mr|sir lap|knee|knees
<staff> >4 lap|knee
<staff> >4 tickles|tickle|tickling|cuddles|kisses|kissed|kiss|strokes|stroked|stroking|rubs|rubbed|rubbing|massages|fondled|groped|gropes|flirts|flirting|flirted|creepy|perv|pervert|paedo|grooming|groomed|staring|leering|leers
<staff> >6 walks|walked|comes|came|goes|went|watches|watching|in|stands|enters ~3 changing|toilet|toilets|girls|showers|shower|undress|loo|loos ~3 room|rooms|while|when|with|getting|girls
<staff> >6 changing_room|changing_rooms|girls_toilets|boys_toilets
<staff> >4 tied|tape|taped|strapped|straps|gagged|covered ~4 mouth|chair|wrists|hands|him|her|down|waist
<staff> >4 force|forced|forces|forcing ~2 fed|feed|feeds|feeding|eat|food|down|open
force fed|feeding|feed|feeds
held|holding|hold ~1 his|her|my|the ~2 nose|face_down|down
<staff> >4 left|leaves|leave|leaving ~2 <object> ~3 unconscious|bleeding|injured|naked|wet|alone ~4 room|outside|dark|soiled
<staff> >4 drunk|drugs|smelt_of_alcohol|smells_of_alcohol|stoned
<hit>|<force>|<confine>|<touch>|grabbed|hurt|injured|restrained|manhandled|threatened >3 by >3 <staff>
<hit>|<force>|<confine>|grabbed|hurt|restrained|dragged|manhandled|smacked ~3 by|from ~3 <staff>|adult|adults|school_staff
bruise|bruises|mark|marks|handprint|scratch|scratches|fingermarks|red_mark ~6 from|where|off|by|because|was|says|and ~4 <staffname>|teacher|ta|lady|worker|adult|helper|assistant|she|he grabbed|gripped|held|did|hit|pulled|squeezed|dragged|pinched|hurt
where ~3 <staff> >2 grabbed|held|hit|gripped|pulled|dragged|hurt|pinched|pushed|caught
<staff> >1 did it|that|this ~1 to|hurt
<staff> >3 hurts|hurt|hurting|squeezes|squeezed|pinches|pinched|pinch|pulls|pushes|hits|shakes|smacks me|him|her|them|my|the|kids|children
the|my ta|teacher|miss|sir squeezes|squeeze|squeezed
man|lady|woman|adult|adults|person ~2 at|in|from|who|of ~3 school|nursery|club|class|breakfast_club|after_school_club|football ~4 <hit>|<touch>|hurts|hurt|touches|touch|grabbed|grab|pushed|push|pulled|pull|hits|kicked|slapped|shook|take_strong|dragged
in school|nursery|class|club ~1 lady|man|woman|adult ~2 take|took|grab|grabbed|pull|pulled|hit|push|pushed|hurt|touch
<said> ~2 miss|sir|mr|mrs|ms ~2 <hit>|<force>|<touch>|pulled|grabbed|pushed|locked|scratched|pinched|squeezed|dragged|hurt|threw|shook|tripped
miss|sir|mr|mrs|ms x? <often>*2 <hit>|<force>|<touch>|grabbed|shoved|dragged|scratched|squeezes|locked
staff|adults|adult|they|teachers|tas|school|someone|people >4 restrained|restraining|restrain|restraint|restrains|manhandled|pinned|pin|pinning|held_him|held_her|carried|dragged|sat_on|strapped|sedated ~4 him|her|my|son|daughter|child|face|floor|down|a|children
restrained|restraint|restrain|restraining|restraints
face down ~3 floor|carpet|ground|on
pinned|pins|pinning|held|holding|wrestled|slammed|sat ~2 him|her|my|son|daughter|child|them|boy|girl|kid|ds|dd|autistic ~3 down|against|floor|ground|wall|carpet|desk|on|to|by ~2 floor|ground|carpet|wall|desk|throat|neck|wrists|face|adults|staff|teachers
three|two|four|<n> adults|staff|teachers|members|grown_ups ~3 held|hold|carried|pinned|restrained|removed|dragged|grabbed
adults|staff|teachers removed|carried|dragged my|him|her|son|daughter
hold|holds|held ~2 him|her|on|that|used ~4 struggling|struggle|unable|could_not|not ~1 to? breathe
manhandled|manhandling|manhandle|manhandles
dragged|dragging|drags|yanked|yanking|yanks|hauled|frogmarched ~4 corridor|hall|classroom|playground|out|floor|wrist|wrists|arm|arms|collar|hood|hair|ear|along|across|gate|assembly|chair|room|from
grabbed|grab|grabs|grabbing|gripped|pulled|yanked|pulls|pulling|held|caught|dragged|took ~2 him|her|my|his|a|the|my_son|daughters ~2 by|arm|wrist|collar|hair|ear|neck|hood|face|shoulder|scruff|jumper|coat|throat ~8 <staff>|school|class|classroom|corridor|lesson|assembly|lunch_hall
grabbed|grabs|gripped|twisted|twists|yanked|squeezed ~1 his|her|my|him|them ~1 arm|arms|wrist|wrists|face|ear|ears|neck|collar|hand|hair|shoulder
physically|literally ~1 thrown|removed|restrained|dragged|pushed|picked_up|carried|grabbed|threw|removing|shoved|pulled|lifted|hurt|ejected|manhandled|attacked
locked|lock|locks|shut|shuts|locking|trapped|held|kept|left|put|seclusion|barricaded ~3 in|inside ~4 cupboard|calm_room|room|cell|seclusion|store|storeroom|isolation_room|office|box|sensory_room|pod|dark|shed|calming_room|lab|toilet|cage ~8 hour|hours|own|dark|door|held|wet|adult|teacher|alone|crying|out|closed|scream|screaming|light|lights|key|staff
locked ~1 in|inside ~2 cupboard|calm_room|room|classroom|store|toilet|shed
door ~4 held|locked|closed|shut|lock|holding ~3 by|with|shut|closed|from|so ~3 teacher|daughter|adult|outside|him|her|son|not|staff|child|inside
locked|lock|locks ~2 door ~2 with ~2 daughter|son|her|him|them|child|kids|inside
lights|light off ~6 adult|man|worker|alone|lap|teacher|staff|girls
slap|slaps|slapped|smack|smacked|clip|clipped|hit|clout|tap ~3 round|around|over|on ~2 head|ear|ears|face|back|hand|hands|legs|bum|knuckles|wrist|fingers ~2 by|from|off|with >3 <staff>|sir
clip round ~1 ear
smacked|slapped|rapped|whacked ~3 with ~2 ruler|book|stick|pen|cane|buckle|clipboard
<staff> ~6 with ~2 ruler|cane|stick
someone|somebody|adult|person|man|woman|staff ~3 hit|hurt|grabbed|slapped|touched|smacked|assaulted|abused|hurting|touching ~4 school|nursery|class|club ~2 hurt|hit|touched|who_works|staff
nursery|school|club|childcare|wraparound|breakfast_club >5 hurting|hurt|hit|hits|shook|shaken|abuse|abusing|restrained|locked|force_fed|tied|slapped|smacked ~3 my|son|daughter|baby|child|him|her|children|toddler
he|she <hit>|<force>|<touch> ~2 me|him|her mummy ~6 teacher|nursery|school|class|miss
allegation|allegations|accused|accusation|accuse ~6 <staff>|teacher|staff|adult|member
lado|position_of_trust
hands on ~2 child|children|kid|kids|my|pupil|pupils
put|puts|lay|laid|lays|putting ~1 hands on ~1 child|my|him|her|kid|kids|pupil|our|a
is it allowed|legal|policy|ok|okay|right|normal ~4 staff|teacher|teachers|adult|adults|ta ~3 to|for ~1 hit|restrain|pin|grab|drag|smack|push|force|shove
allowed|policy|legal|right ~2 for|to ~2 staff|teacher|teachers|carry|restrain|pin|lock|grab|hold ~4 child|pin|restrain|grab|screaming|lock|down|touch
teacher|staff|tutor|coach|ta|adult|headteacher|sir|mr >8 relationship|affair|boyfriend|kissing|kissed|sleeping|sex|sexual|flirting|obsessed|beautiful|sexy|inappropriate|inappropriately|nudes|private_messages|underage|special_friend ~4 with|pupil|student|daughter|son|year|her|him|my|girl|girls|child|comments|messages|to|way|old
<staff> >5 touchy_feely|inappropriate|inappropriately|sexual|sexually|improper|creepy|creeps|perv|pervy|indecent|indecently|exposed|undressed|naked
witnessed|saw|seen|watched|see ~4 <staff>|adult|staff >4 <hit>|<force>|dragging|drag|hitting|slap|clout|kick|pushing|grabbing|shaking|yank|smack
swings|swung|lifted|picked|lifts|held|carried ~2 him|her|my|child|son|daughter|eight_year_old ~3 up|by|upside|down|off ~2 by|down|one|throat|collar|neck|stairs|arm|feet ~2 arm|arms|neck|collar|throat|legs|ankle|down|hood|leg
made ~3 stand ~8 arms|hours ~3 up|cried|hit|faint
stamped|stood on|upon ~2 foot|hand ~2 deliberately|purpose
miss|sir|mr|mrs|ms <hit>|<force>|<touch>
<staff> >4 sits|sat|lies|lay on ~1 him|her|my|them|me
<staff> takes|took|taking photos|pictures|videos|photographs of|on
<staff> who <force>|<hit>|<touch>|takes|keeps|messages|texts
<staff> >4 bought|buys|gave|gives ~1 him|her|my ~1 a|new phone|present|gift|money|necklace|phone
message|messages|messaging|text|texting|talk all|late night
heavy hand|hands|handed
makes|made her|him|me|them stay ~1 behind|at_lunch|on|after ~4 own|alone|tickles|arm|him
on her|his own and? tickles|cuddles|touches|strokes|puts
<staff> >6 in his|her|my|their face ~6 <force>|<hit>
the teacher ~6 she|he smacked|hit|slapped|grabbed|hurt|pushed
she|he smacked|slapped|hit|grabbed|pushed|shoved him|her|them ~3 teacher|ta|miss|sir|member
<staff> >3 grabs|grabbed|hurt|hurts ~1 my
nobody|no_one grabs|touches|hits|hurts|lays my
she|he hurt|hurts|hit|grabbed|slapped|smacked|pushed my baby|son|daughter|child|boy|girl|little|kid|lad
lunch|dinner|breakfast_club|playground|school|club|office|minibus|bus man|lady|woman|bloke >4 <hit>|<force>|<touch>|dropped|picked_him|picked_her|stroking|flicked|lifted
picked|lifted|held|carried|dropped|swung ~1 him|her|my ~1 up ~2 by
flicked|flicks|tapped|rapped|whacked|clipped ~2 across|round|on|over ~2 ear|ears|head|knuckles|hand|face
something special|between_us|nobody_else
driven|drives|driving|drove|lift|lifts ~1 him|her|home ~2 home|after|by ~6 conductor|teacher|coach|tutor|instructor|leader|rehearsals|alone|special
conductor|gentleman|male|minibus_driver|volunteer ~6 stroking|special|touching|alone|hair|lap|secret
put|puts|stood|stamps|stamped|presses|pressed her|his foot on ~1 his|her foot
hit|slapped|knocked|smacked|pushed ~1 my|his|her|daughters|sons|childs|the hand|hands|arm ~4 away|from ~3 hard|swollen|tray|mark
hard enough to ~3 leave|mark|bruise|swollen|hurt|cry|fall
helper|assistant|teacher|lady|ta|she ~6 very strong|hard|pain
lost|loses|lost_her|lost_his patience|temper ~4 and|with ~3 hit|grabbed|pushed|slapped|pulled|threw|shook
certain someone ~6 hand|hands|hurt
<touch> ~1 by ~2 <staff>
pulled|pushed|dragged|yanked ~1 him|her|me|my|son|daughter ~1 off ~1 his|her|the|my chair|seat|floor
<atwork> >5 <hit>|<touch>|alone|dragged|grabbed|pushed|shoved|yanked|pulled ~1 him|her|them|my|me|child|children|girl|girls|boy|boys|kids|a
<adult> >4 slapped|smacked|hit|hits|kicked|punched|dragged|grabbed|grabs|shook|shoved|pushed|yanked|pinched|hurt|hurts|locked|touched|touches ~2 another|a|the|his|her|my|little|child|son|daughter|boy|girl|kid|pupil ~2 child|boy|girl|son|daughter|kid|pupil|one|lad|arm|hair
<staff> >6 slapped|smacked|punched|kicked|kicking|yanked|manhandled|choked|strangled|groped|fondled|molested|assaulted|pinched
<staff> >6 asks|asked|makes|made|keeps|tells|told ~1 her|him|them|girls|boys|my ~1 to? stay|meet|come|wait|go ~2 behind|alone|late|after|own|house|home
asks|asked|makes|made|keeps ~1 her|him|them|girls|my_daughter|my_son ~1 to? stay ~1 behind ~3 own|alone|door|touch|tickles
stay behind on ~1 her|his own|alone
locks|locked|shuts|closes|closed the door ~6 her|him|alone|own|behind
<staff> >5 locks|locked|shuts|closes ~1 the|his door
kicking|kicked|kicks|kick ~1 a|my|the|his|<n> ~2 bag ~4 him|her
<staff> ~8 kicking|hitting|pushing|grabbing|slapping|dragging|shoving|pulling|shaking|smacking ~4 him|her|them|son|daughter|child|kid|kids|children|<n>|boy|girl
<> <staff> ~6 bruise|bruises|bruised|scratched|scratch_marks|red_mark|handprint|finger_marks ~4 arm|wrist|neck|face|her|him|his|leg|shoulder
left ~3 mark|marks|bruise|bruises|red ~6 <staff>
<staff> ~3 left ~3 mark|marks|bruise|bruises|scratch|handprint
frightened|scared|terrified|petrified of ~2 <staffname>|<atwork>|the_ta|his_teacher|her_teacher|the_caretaker ~8 hurts|hits|grabs|touch|touches|hit|hurt|squeezes|pinches|locks
<staff> >4 rough|forceful|aggressive|violent|heavy_handed|physical ~2 with|towards|to
<staff> ~3 lost ~2 temper|it|rag|control ~6 grabbed|pushed|hit|threw|shook|him|her|dragged|pulled
<staff> >5 spanked|caned|belted|choked|tripped|spat|scalded
<staff> >4 bit|burned|burnt|bites ~1 him|her|my|them|me|his
<staff> >4 watches|watching|stares|staring|leers|peers ~3 girls|boys|children|them|her|him ~4 change|changing|shower|undress|toilet|getting
<staff> >5 gets|got|is|was ~2 too close|touchy|friendly|familiar
<staff> >5 flirting|flirts|sexual|sexy|dating|kissing|affair|nudes|naked
<staff> ~3 in love with ~1 her|him|my|a
<staff> >5 calls|called|calling ~1 her|him|my ~2 beautiful|sexy|gorgeous|hot|darling|babe|special
<staff> >5 secret|secrets ~6 told|keep|parents|not|games|us|between
<staff> >5 makes|made|make ~1 her|him|my|them|girls|kids ~4 uncomfortable|cuddle|hug|kiss|touch|sit_on
<staff> >4 taped|gagged|tied|strapped|sedated|drugged|starved|shut|trapped ~1 him|her|my|them|a|kids|children|his|her|mouth
<staff> >5 would_not|refused|refuses|not let ~2 out|leave ~3 room|cupboard|door|hours
<hit> >1 by ~1 a|the|his|her|my|one|an? >2 <staff>|adult|grown_up
<force> >3 by ~1 a|the|his|her|my|one|an? >2 <staff>|adult|grown_up|adults
by|from ~1 a|the|one|an adult ~3 school|nursery|club ~4 hit|hurt|touched|grabbed
restraint|restrained|restrain|restraining
hit|slapped|hurt|touched|pushed|smacked ~3 at|in nursery ~6 staff|worker|lady|adult|teacher
miss|sir|mr|mrs <force>|<hit> me|him|her
<staff> >3 slaps|hits|pinches|kicks|smacks|punches|bites|restrains|drags ~1 him|her|them|my|me
escort|chaperone|driver|passenger_assistant ~8 slaps|slapped|hits|hit|grabs|grabbed|hurts|shoves|pushes|locked|buckle
one to one|staff|ta|carer sits|lies|lay|kneels|leans on ~1 him|her|top
sits|sitting|sat on him|her ~3 keep|still|stop|hold
dug|digs|digging|dig ~1 her|his nails|fingers ~2 in|into
nails ~2 in|into ~1 his|her|my hand|arm|skin|neck
adult on ~1 his|her table
bruised arm|arms|wrist ~8 assistant|teacher|ta|staff|adult
gave|given ~1 him|her ~1 a|the bruise|bruises
<staff> >6 <blow> ~2 him|her|my|them|child|son|daughter|boy|girl|kids|lad|children
<staff> >6 <blow> ~3 by ~2 <limb>|plait|ponytail|pigtails|jumper|hood|bunches
dragged|pulled|grabbed|yanked|lifted|hauled|held ~2 by ~1 plait|ponytail|pigtails|hood|collar|scruff|hair|ear|wrist|wrists|ankle|throat|neck|tie|jumper
<staff> ~6 hand|hands ~1 over ~2 mouth|nose|face
gave|give|given|gives ~1 her|him|my_daughter|my_son|them|girls ~1 his|her|their ~1 number|phone_number|snapchat|instagram|snap|mobile
winked|wink|winks ~1 at ~1 my|her|him|girls
message|messages|messaging|text|texts|texting|dm|dms|snapchat|snapchats ~2 kids|pupils|students|girls|children|her|him|them|pupil ~3 midnight|night|late|weekend|weekends|private|privately|private_account
carried|dragged|restrained|held ~2 by ~1 two|three|four|<n>|several ~1 staff|adults|teachers
carpet burns|burn
winks|staring|leering ~2 at ~1 girls|my_daughter|her
showed|shows|showing|show|flashed ~1 him|her|them|my|me ~2 his|her willy|penis|privates|private_parts|bits|bum|boobs
sit|sits|sitting|sat ~2 on ~1 his|her|staff|mr|sir knee|knees|lap
<staff> >6 hearts|kisses|love_hearts|kissy
technician|carer|nursery_assistant|teaching_student|governor|chaperone|childminder >5 <blow>|texts|texting|messages|messaging|dropped|touching|touched|hearts
carer|carers|worker|nursery|staff|ta ~4 dropped|threw|shook|slapped|hit ~1 my baby|son|daughter|toddler|child
<staff> ~3 threatened|threatens|threatening ~1 to ~2 hit|break|slap|smack|hurt|lock|kill|punch|kick|tie|tape
<staff> >3 poured|pours|threw|throws|tipped|chucked ~2 water|drink|juice|tea|milk|coffee ~2 over|at|on ~1 him|her|my|them|me
<staff> >4 stuck|put|puts|stuffed|shoved ~3 in|over|into|on ~1 his|her|my|their mouth|face|nose|throat
slung|thrown|chucked|hauled|dragged|frogmarched|yanked ~1 out of ~2 room|class|classroom|lesson|hall ~2 by
by ~1 his|her|the|my|one arm|arms|hair|neck|collar|hood|ear|scruff|wrist ~3 by|off|from
shut|locked|kept|left|put|held ~1 him|her|them|my_son|my_daughter|my ~1 in ~1 the|a quiet_room|calm_room|cupboard|store|store_room|stock_cupboard|toilet|shed|dark
held ~1 the door|handle ~2 shut|closed|for
slammed ~1 her|his|my hand|hands|fingers|head|face ~2 in|on|against|into
squashed|pushed|banged|slammed|smashed|knocked|bashed ~1 my|his|her ~1 sons|daughters|childs? head|face ~2 against|into|on
man|lady|woman|bloke ~1 cuddles|cuddling|hugs|kisses|tickles ~1 the|my|little|young|girls|her
<mark> ~6 says|said|was|did ~2 it? was ~1 <staff>
says|said ~1 it was ~1 <staff> ~1 $
special girl|boy ~4 not|tell|teacher|secret
if i tell ~1 he|she|they|anyone ~2 will ~1 say ~1 i
<staff> >6 so hard ~4 bled|bruised|bruise|mark|cried|fell|bleeding
<staff> >4 pinned|pins|pin|pinning ~1 him|her|my|them|me|a
<staff> >6 change|undress|strip|changed ~2 in_front_of|in_front
<staff> >4 pinned|twisted|held|bent|tied ~1 his|her|their arms|hands|arm|wrists|hand ~2 behind|up|back|down|tight|together
smacked|slapped|hit|grabbed|pushed|hurt him|her|them . the teacher|ta|headteacher|caretaker|coach
wall bars
thrown|pushed|shoved|slammed ~2 against|into ~3 by ~2 <staff>
against ~2 wall ~3 by ~2 <staff>
bruised arm|wrist|face ~8 <staff> ~2 gave|did|left|caused
keep ~1 their|our|his|her games|secret|cuddles ~2 secret|private|between
told ~2 son|daughter|him|her|them|child|me ~1 to keep ~3 secret|secrets
"""
