"""Danger from others, or from fire, happening now; and cries for help."""

FLAGS = """
not|stopped|cannot|struggling|trouble|difficulty|stop|barely|hardly|fighting|unable|gasping ~2 breathe|breathing|breathin|breathes
struggling|fighting for|to ~1 breath|breathe|air
collapsed ~6 pe|playground|hall|school|help|now|and|just|field
having ~2 seizure|fit|seizures|convulsion|convulsions|heart_attack|stroke|anaphylaxis|anaphylactic|asthma_attack|allergic_reaction|hypo
anaphylaxis|anaphylactic ~6 now|help|having|shock|she|he
asthma attack ~8 he|she|school|now|help|inhaler|ringing|phone|right
allergic reaction ~8 now|help|having|swelling|right
epipen|epi_pen|adrenaline_pen ~3 not_working|is_not|cannot|used|where_is|now|working|help|given|gave
no|find|cannot ~3 pen|epipen|inhaler ~4 on_him|on_her|working|$|breathe|help
passed|passing|blacked|out out|cold ~4 now|school|she|he|not|and|help|$
ate|eaten|eat|had|given|gave|touched ~3 nut|nuts|peanut|peanuts|egg|milk|sesame|dairy|fish ~8 swelling|swollen|breathe|breathing|throat|face|blue|hives|now|ambulance|wheezing|epipen|reaction
having ~2 heart attack
dog ~5 bitten|biting|bit|attacked|attacking|loose|mauled|savaged ~6 child|kid|playground|him|her|face|children|leg
run|ran over by|at|outside
minibus|bus|coach|car ~4 crashed|crash|overturned|fire|accident
crashed ~4 inside|bus|coach|minibus|school|car|hurt
is|are|hair|clothes|house|school|building|kitchen|room|bin|bins|roof|coach|bus|car on fire
smell gas|burning|smoke
gas leak|smell
ambulance|paramedic|paramedics ~4 now|please|need|call|send|quick|here|coming|way
need|needs|call|calling|get|send|want|please|ring|how ~3 ambulance|paramedic|999|first_aider|paramedics
call|ring|dial|rang|called|calling|on_to ~1 999|nine_nine_nine|police ~3 now|please|quick|asap|$
this is|its an? emergency
emergency now|help|please|at|here|quick|quickly
help|please|need ~3 emergency
help help
please|need|want|send help ~3 now|quick|quickly|urgent|asap|me_now|hurry|he|she|us|child
help ~1 me|us|my_child|please now|quick
^ please|god|omg? help me please? $
help me please|now|he|she|quick
my child help
send|get|need someone|somebody|help ~2 now|quick|quickly|urgently|immediately|fast
hurry up please|he|she|now|help
come|somebody|someone ~2 now|quick|quickly ~2 please
anyone|anybody|someone|is_anyone there ~3 help|please|he|she
sos
is|he_is|she_is|son|daughter|child dying|bleeding_to_death ~1 now|help|please|$
in ~2 danger ~3 now|right|immediate|moment|tonight|today
not home|back ~3 phone|dark|hours|oclock ~3 phone|now|where|worried|she|he|help|off
cannot|could_not|anywhere|trying|unable ~1 find|locate ~1 him|her|my|them|son|daughter|child ~1 anywhere|son|daughter|child|boy|girl|$|he|she|and|we|help|now
ran|run|runs|legged|bolted|escaped|wandered|disappeared|absconded|climbed ~2 off|out|away|over|from|it ~4 school|road|gate|fence|playground|nursery|building|class|main_road|out_of_school|site ~8 now|find|still|someone|only|anyone|where|help|cannot|missing|gone|she_is|he_is|told_me|$
run|ran off|away from_home|and_we|and_i|now|help
left|leaving|leaves|ran|run home|school ~4 note|bag|missing|look_for
note ~4 look for|not_look
wrong person|child|man|woman|adult ~4 no|nobody|knows|he|she|where|not_me|took
wrong stop|bus ~4 no|nobody|where
someone|somebody|man|woman|stranger|dad|father|ex|mum|mother|husband|he|she|wife|nan|uncle|her_father|lady ~4 has|just|have|had|been|is|about|going|trying|tried|coming|now|let ~2 taken|took|picked|collected|snatched|grabbed|taking|driving|drove|take|walked|grabbing|pulling|handed ~3 my|him|her|them|children|son|daughter|kids|baby|child ~8 not|playground|court|allowed|order|airport|now|car|gate|list|van|without|plane|permission|supposed|abroad|spain|off
court order|orders ~8 taken|got|driving|collect|picked|school_let|here|now|gate|breaking|turned
taken|took|put|pulled|dragged|pull|drag|forced|got ~3 in|into ~1 van|car|vehicle|taxi ~4 man|dont_know|not_know|by|stranger|with|driving|and|saw|silver|i
follow|followed|following|chased|chasing ~1 me|him|her|them|my_daughter|my_son|girls|children|kids ~6 man|park|van|stranger|hiding|bloke
man|bloke|stranger|van|car|guy ~4 followed|following|follows|chased ~1 me|him|her|them|my|girls|kids|children
man|bloke|stranger|guy|fella|someone|car|van|woman|lady >5 followed|following|follows|approached|chasing|chased|grabbed|trying_to_pull|offered|offering|tried|luring ~3 me|him|her|my|a|kid|child|kids|children|girls|sweets|lift|to
knife|knives|blade|machete|gun|axe|baseball_bat|crossbow|sword ~4 playground|school|gate|gates|outside|class|now|corridor|door|hall|toilets|hand|field|bag|classroom|sixth_form|reception|street|car_park|on_him|out
someone|somebody|man|bloke|boy|kid|lad|child|pupil|he|she|they|parent|dad|dads|student|girl|teenager|ex|husband|guy|gang|intruder|lads ~4 has|got|with|have|had|carrying|holding|waving|brandishing|pulled|brought|having|bringing|took ~3 knife|blade|gun|machete|axe|baseball_bat|acid|weapon|crossbow|sword|petrol
been|got|is|was|just|has_been stabbed
stabbing|shooting|gunshots|gunman|shooter ~3 at|in|outside|now|school|near
he|she|someone|boy|girl|pupil|lad|they|son|daughter is|has|was|got|been|have*2 shot|stabbed $
bomb|explosive|explosives|grenade ~4 in|at|under|school|threat|inside|here
lockdown|locked_down ~4 school|now|in|tables
under|hiding the? ~1 tables|desks ~6 man|door|lockdown|doors|gun|shooter|hiding|scared
trying|tries|banging|smashing|breaking|kicking|bashing|hammering|battering ~2 the? doors|door_handles|windows|door ~1 in|down|handles|$|now|screaming|of
got hold of ~4 girls|boys|child|kid|little|her|him|one|arm
attacking|attacked|beating|strangling|stabbing|hurting|kicking|killing|choking|battering|smashing|drowning|raping|suffocating ~5 now|right_now|moment|this_second|this_minute|please|outside_my_window|as_we_speak|happening|come|help|hear|upstairs|bathroom
hitting ~3 right_now|now|this_second|please_come
is|are|hear ~2 beating|hurting|attacking|strangling|battering|stabbing|choking|smashing|dragging ~5 now|screaming|help|please|door|road|wall|him_up|my_brother|her_up|little_brother|the_children
is|are|hear ~1 hitting|kicking ~3 now|screaming|door|wall|my_brother|her_up|little_brother
still kicking|hitting|beating|attacking|punching ~2 him|her|them|my|each
just|has_just|just_now|now hit|attacked|stabbed|strangled|beaten|beat|punched|thrown|smashed|choked me|him|her|my|us|them ~6 baby|now|and|let|kids|near|door|again|help
pinned|holding|got|has ~4 down|floor ~3 right_now|now|as_we_speak|screaming|moment
hear|heard ~2 him|her|them|screaming|screams|it ~3 screaming|through|now|right|hitting|crying_for
big|massive|huge fight ~6 gate|gates|outside|now|parents|playground|school|middle
fight|fighting ~3 outside|at|in ~2 gate|gates|school|playground ~6 now|sticks|knives|bats|bottles|parents|police
gang|group|men|lads ~6 balaclavas|masks|weapons|waiting|knives|bats
outside ~4 with ~2 bat|knife|gun|hammer|brick|baseball_bat|machete|petrol|axe
will|wont|would|cannot|not|refuses|refusing ~2 let ~1 me|her|him|us|them|my_daughter|go ~2 out|go|leave|near|in ~6 car|house|now|baby|help|whispering|locked|flat|kids|him
held|holding|being_held|trapped|kept|locked ~3 in|inside|at|by|hostage|against ~4 house|flat|car|men|will|pin|hostage|kids|room ~6 him|kids|now|pin|help|us|men|children|police
hostage ~3 situation|house|kids|in
he|she|they|<home>|someone|man|men ~3 going|about|coming|on_his_way|wants|threatening|threatened|way|says ~4 kill|hurt|shoot|stab|burn|harm ~1 us|me|them|kids|everyone|children|him|her
shut|shutting her|him|me|them up for good
intruder|intruders|trespasser|burglar ~3 in|inside|on ~2 school|playground|building|house|grounds|corridor|field|site
at my|the|our door ~2 with|trying
he is|at at|here|outside my|now|door|the ~4 door|now|window|police|smashing|broke|with
broke|broken|smashed ~2 the|my|our window|windows|door
i am|we_are|im hiding|locked|scared ~3 in|under|with|upstairs|bathroom|wardrobe|cupboard|toilet|toilets|now
hiding|hid ~1 in|with ~2 wardrobe|sister|brother|cupboard|bedroom|bathroom|toilet ~8 dad|he|door|knife|smashing|drunk|him|man
pushing|pushed|holding|put ~2 pillow
funny smell ~4 cooker|gas
in a right state ~10 coming|keys|drunk|way|kill
got his keys
tell ~3 school ~3 give ~2 him|her|them|kids to
neighbour ~2 is|are? beating|beat|hitting|hurting|killing|strangling ~1 the|child|her|kid|wife
what|which number ~1 i|do_i ~1 call|must ~3 scream|hit|bleeding|$|breathe|beat
got into ~1 a|the|some ~2 car|van ~6 know|school|man|leisure|somebody|stranger|and_phone
locked the doors ~6 car|her|me|taken
cannot get ~2 sense out|from
<> knife|knives|blade|machete|gun|axe|crossbow|sword|samurai_sword|firearm ~8 gate|gates|school|playground|outside|kids|children|door|class|classroom|field|corridor|toilets|park|bag|hall|reception|ex|dad|man|boy|lad
there is|theres ~1 a|smoke fire|flames|smoke
<> screaming|screams|scream|shouting ~8 killing|kill|murdering|stop_hitting|help_me
he|she|they is|are ~1 killing ~1 her|him|them|me|us|someone
ambulance ~2 needed|required|needed_at|on_way
someone|somebody|person|man|woman ~4 picked|taken|collected|taking ~1 up? ~1 my|our|him|her ~3 from|nursery|school|and
ran|run|running|gone|got|climbed ~1 out|off|away|over ~2 of|from|the|site|fence|school|nursery ~8 road|heading|towards|carriageway|now|cannot|lost|find|street|traffic|help
smashing|trashing|wrecking ~3 house|place|flat|home|door ~3 up|down|and|we|in
hiding|hid|locked_in|barricaded ~3 bathroom|bedroom|toilet|cupboard|loft|wardrobe|upstairs|kitchen
we|i|kids|children ~1 are|am|is ~1 hiding
she|he is hiding ~3 bathroom|cupboard|wardrobe|toilet|from|under
at|outside my|our|the front? door|house ~4 with ~3 knife|hammer|bat|gun|axe|brick
at the door ~3 screaming|kicking
bit|bitten|stung|burned|electrocuted|crushed|impaled|scalded ~4 bleeding|swelling|help|ambulance|screaming
meningitis|sepsis ~4 rash|now|help|think|symptoms
trapped|stuck ~3 lift|gate|railings|fire|car|machine|under|fence|drain
stranger|strangers|man|men|intruder|someone|bloke ~4 trying|tried ~3 get|take|grab|pull|drag|lure|open|break|climb ~4 in|into|kid|child|girl|boy|van|car|kids|children|school|doors|over
armed ~3 police|man|intruder
gas smell|leak
seizure|fitting|fit ~5 now|minutes|stop|still|help|floor|ambulance|pavement|outside|having
having a ~1 fit|seizure|heart_attack|stroke
tried|trying ~1 to ~1 pull|drag|grab|get|lure ~2 kid|child|girl|boy|him|her ~3 into|in ~1 van|car
walked|driven|gone ~1 out|off with him|her|them
has|holding|with|got ~2 big|kitchen|carving|huge|a knife ~8 children|kids|us|me|her|him
i write|writing|typing|am|hiding ~2 from|in ~1 bathroom|toilet|cupboard|wardrobe|loft
gate|door ~1 is|was open ~3 and|he|she ~4 gone|missing|disappeared|cannot
collapsed ~4 in|at|on|by|outside|please|get|help|now|reception|hall|field
call ~4 from ~1 a? man|someone|kidnapper ~4 got|has ~2 daughter|son|child
<> boy|girl|lad|kid|child|pupil|someone|he_is|she_is|student|man ~4 on ~1 the|our|your|school roof
they_have|they|have|got ~2 got my|our brother|sister|son|daughter ~3 ground|floor|pinned|car|house
police ~2 with|have|and guns|guns_out|armed|dogs ~4 outside|school|now
armed police
kids|children|they ~1 are|is ~1 safe ~1 $
stuck|trapped|pinned under ~1 the|a car|van|lorry|wall|bus|tree|bike|table|bin
with ~1 a machete|knife|sword|gun|axe|hammer|bat|crossbow ~4 towards|gate|gates|school|playground|reception|walking
exposing|flashing ~3 railings|gates|gate|playground|infants|children|kids|school
smell|smells ~2 of? ~1 burning|smoke|gas ~4 corridor|school|classroom|nursery|kitchen|house|hall|here
is|are|was|am|he_is|she_is ~1 being|getting strangled|stabbed|attacked|beaten|kidnapped|raped
knifed
slashed ~3 him|her|face|throat|arm|neck
left ~1 him|her|them|baby ~3 in ~1 the car ~8 gone|stolen|cannot|locked|hot
guy|man|bloke|he|someone ~4 will_not|wont|not let ~1 her|him|me|us ~1 go|leave|out
locked ~1 in|inside ~2 classroom|classrooms|lift|toilets|building ~6 man|fire|cannot|hiding|scared
cannot get ~1 hold of ~1 anyone|anybody|him|her|them
cylinder|boiler|oven ~2 on|exploded fire?
had|having|has ~1 a stroke|seizure|fit|heart_attack ~3 now|help|outside|here
someone|somebody|man|woman|stranger|bloke ~3 grabbed|snatched|taken|took|dragged ~1 a|my|the|one|some|our ~1 child|kid|boy|girl|son|daughter|little|pupil
trying|tried ~1 to? ~1 break|get|smash|force ~1 in|into ~1 my|the|our|$ ~1 house|flat|home|door|car?
school|house|classroom|building|kitchen|nursery is ~1 on fire
has|have|been|just ~1 been shot
boy|girl|kid|lad|pupil|child|man ~3 threatening|threatens|chasing|lunging ~2 people|kids|children|staff|teacher|everyone ~2 with ~1 a? scissors|knife|blade|bat|stick|glass|hammer|chair
stranger|strangers|man|bloke|fella|drunk_man|guy|weirdo|lads ~4 in|on|over|inside|at|by|outside|hanging|near|around ~3 playground|nursery|fence|premises|garden|grounds|field|corridor|gate|changing|toilets|classroom|school_grounds|school ~8 now|shouting|drunk|filming|handles|knife|watching|children|got_hold|kids|grab|hold|trying|taking|naked|arm|shiny|minute
jumped|attacked|stabbed|beaten|mugged ~4 behind|outside|at|by|in ~3 gym|gate|gates|park|bus_stop|school|alley|shops|field
attacking|beating|jumping|battering|stabbing|kicking ~3 kid|boy|girl|child|lad|him|her|someone ~6 now|behind|outside|right_now
stamping|kicking|jumping|punching ~2 on|in ~1 his|her|my ~1 head|face|back|brother|sister
help ~2 he|she ~1 has ~1 a|got ~1 rope|knife|gun|blade|noose|tablets
"""
