"""Danger now: illness and injury, a child missing or taken, somebody hurting others, fire."""

# What is over, or only might happen, or belongs to a form, is a concern and not an emergency.
ERASE = """
emergency contact|contacts|number|numbers|form|card|details|inhaler|bag|kit|closure|plan|school_closure|meeting|leave
not|no|isnt an? emergency
fire|lockdown|bomb drill|drills|practice|door|doors|alarm_test|station|engine|exit|exits|safety|brigade_visit|assembly_point|place|works|work
gone|going|went|go missing ~4 jumper|jumpers|coat|coats|bag|book|books|shoes|bottle|kit|hat|cardigan|glasses|lunchbox|money|form|letter|email|glove|gloves|uniform
missing|lost|lose|losing ~6 jumper|jumpers|coat|coats|cardigan|bag|book|books|shoes|shoe|bottle|kit|hat|glasses|lunchbox|money|form|letter|email|tooth|teeth|glove|gloves|uniform|homework|work|lesson|lessons|school|break|playtime|out|learning|pages|days|sessions|therapy|assembly|swimming|pe|lunch|friends|trip|football|maths|property|confidence|key|keys|scooter|register|weeks|phonics
jumper|jumpers|coat|cardigan|bag|book|books|shoes|bottle|kit|hat|glasses|lunchbox|money|form|letter|phone ~4 missing|lost|vanished|disappeared
is|are|was|am|been missing the|out|his|her|their|home|me|mum|dad|him|some|a
last|yesterday|week|weeks|ago|month|months|term ~12 collapsed|seizure|bleeding|ambulance|unconscious|choked|choking|fitting|fit|missing|swallowed
collapsed|seizure|bleeding|ambulance|unconscious|choked|choking|allergic_reaction|missing|bled|swallowed ~10 last|yesterday|week|weeks|ago|month|months
fire|fires|fired questions|off|away|him|her|sacked
on fire with
fit|fitted|fitting in|into|for|it|through|with|them|him|room|properly
under fire
knife and|skills|drawer|fork
"""

FLAGS = """
// Illness and injury.
not|stopped|cannot|struggling|trouble|difficulty|stop|barely|hardly|fighting|unable|gasping ~2 breathe|breathing|breathin|breathes
breathing ~2 not|stopped|badly|funny|fast|right
struggling|fighting for|to ~1 breath|breathe|air
unconscious|unresponsive|lifeless|comatose
not respond|responding|awake|waking|moving
is|has|just|he|she|they|hes|shes collapsed|collapsing|fainted|choking|fitting|bleeding|convulsing|drowning|dying|unconscious|seizing
collapsed ~6 pe|playground|hall|school|help|now|and|just|field
having ~2 seizure|fit|seizures|convulsion|convulsions|heart_attack|stroke|anaphylaxis|anaphylactic|asthma_attack|allergic_reaction|hypo
anaphylaxis|anaphylactic ~6 now|help|having|shock|she|he
asthma attack ~8 he|she|school|now|help|inhaler|ringing|phone|right
allergic reaction ~8 now|help|having|swelling|right
having ~2 allergic reaction
gone|turned|going|turning|turns|lips|goes|face ~4 blue|grey|floppy|limp
blue lips
limp|floppy and|baby|not|signal|cannot
swelling|swollen|swelled|closing|swole ~3 up|throat|face|lips|tongue|eyes
throat|face|lips|tongue ~3 swelling|swollen|closing|swelled|swole|closed
hives ~8 wheezing|face|toe|now|swelling|breathe
wheezing ~6 pen|inhaler|cannot|hives|now|blue|bad
epipen|epi_pen|adrenaline_pen ~3 not_working|is_not|cannot|used|where_is|now|working|help|given|gave
no|find|cannot ~3 pen|epipen|inhaler ~4 on_him|on_her|working|$|breathe|help
blood|bleeding ~2 everywhere|pouring|loads|lots|badly|wont|not|head|gushing|stop|heavily|now
bleeding loads|from|and|out|really|so|heavily
so much|lots_of|loads_of|full_of|covered_in|losing blood
will|would|does|wont not? stop bleeding
not|wont|cannot|never ~1 wake|waking|woke|rouse ~1 up|him|her
cannot wake
passed|passing|blacked|out out|cold ~4 now|school|she|he|not|and|help|$
out cold
eyes ~3 rolling|rolled|rolling_back
confused ~8 head|eyes|sick|hit|bump
hit|bumped|banged|bump|knocked ~2 head ~14 sick|vomiting|confused|sleepy|drowsy|wake|eyes|dizzy|unconscious|threw
cannot|not ~2 move|feel ~2 his|her|my legs|arms|neck|body|leg|arm
is|are|not not moving
swallowed|drank|drunk|drinks|drink|ate|eaten|eat|had|taken|took ~5 battery|bleach|magnet|magnets|poison|poisoned|antifreeze|detergent|cleaner|cleaning|whole_bottle|bottle_of|medicine|calpol|tablets|pills|berries|nuts|peanut|peanuts|from_under|domestos|weedkiller
ate|eaten|eat|had|given|gave|touched ~3 nut|nuts|peanut|peanuts|egg|milk|sesame|dairy|fish ~8 swelling|swollen|breathe|breathing|throat|face|blue|hives|now|ambulance|wheezing|epipen|reaction
burned|burnt|burn|scalded|scald|burning|pulled ~6 hot|boiling|kettle|water|oil|pan|now|skin|himself
skin|skins ~1 coming|peeling|peeled|come off|up
stiff neck|rash
rash ~5 press|glass|fade|go|stiff
burning up
chest ~4 whistling|clutching|caving|sucking|heaving|tight|pain|pains
clutching ~2 chest
chest pain|pains
ribs ~3 sucking|showing|in
funny|weird|strange|horrible|grey|blue|bad colour
diabetic|hypo|insulin|sugar|sugars ~6 grey|passing|unconscious|collapsed|low|wrong|not|nobody|shaking|coma ~6 out|up|picking|answering|now|$
hypo ~4 he|she|now|grey
having ~2 heart attack
his|her heart ~1 stopped
electric shock|shocked|electrocuted
electrocuted|impaled|amputated
finger|fingers|hand|toe ~4 severed|trapped|crushed|stuck|hanging_off|chopped|cut_off ~3 gate|door|machine|railings|off
one of them|his_fingers|her_fingers off
stung ~8 throat|breathe|swelling|swollen|allergic|pen
stung|bitten|bit ~4 wasp|bee|snake|dog ~8 throat|breathe|child|face|bleeding|allergic
dog ~5 bitten|biting|bit|attacked|attacking|loose|mauled|savaged ~6 child|kid|playground|him|her|face|children|leg
knocked|ran|knock ~1 him|her|over|off|down|them ~3 car|bike|bus|van|lorry|road|crossing|motorbike|scooter|outside
been|got|was|child|is run|knocked|hit over|down|by|off ~2 car|bus|van|lorry|bike|motorbike|crossing|scooter|outside
been|got run over
hit by ~1 a|the car|bus|van|lorry|bike|motorbike
run|ran over by|at|outside
run over|down
hit|struck|knocked ~3 by ~1 car|van|bus|lorry|motorbike|bike
lying|lies|laid|laying ~2 in|on ~1 road|street|floor_not|ground|pavement
fell|fallen|falling|fall|dropped|fallin ~4 through|from|off|out|in|into|down ~3 roof|window|ice|pond|river|lake|wall|height|high|tree|top|bridge|water|pool|climbing_frame|stage|stairs|floor ~8 legs|move|bleeding|head|now|help|conscious|river|pond|ice|not|$
fell|fallen ~2 in|into|through ~1 pond|river|lake|ice|canal|water|pool
trapped|buried|crushed ~4 under|in|inside|beneath|by|fire|smoke|minibus|water|gate
kids|children|child|son|daughter|people|he|she are|is ~1 stuck|trapped|under ~3 under|in_the|inside|it|lift
minibus|bus|coach|car ~4 crashed|crash|overturned|fire|accident
crashed ~4 inside|bus|coach|minibus|school|car|hurt
smoke|flames|explosion|exploded ~6 coming|out|building|school|kitchen|window|classroom|now|pouring|roof|inside|everywhere|there
fire in|at|by|next|inside|near ~2 school|classroom|bin|kitchen|building|hall|nursery|store|playground|roof|house|bins ~2 next|now|help|is|class|store|$|reception
on fire
smell gas|burning|smoke
gas leak|smell
wall|roof|ceiling|tree|scaffolding|branch|fence ~3 collapsed|fallen|down|come_down|fell ~6 kids|children|under|trapped|child|on
power|electric|live cable|cables|wire|wires ~4 down|path|across
bean|bead|something ~3 up|down ~2 nose|throat ~6 breathe|breathing|cannot|stopped
// Calls for help.
ambulance|paramedic|paramedics|paramedics ~4 now|please|need|call|send|quick|here|coming|way
need|needs|call|calling|get|send|want|please|ring|how ~3 ambulance|paramedic|999|first_aider|paramedics
first_aider|first_aid ~2 now|please|quick|asap|needed
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
help me please|now|he|she|quick
send|get|need someone|somebody|help ~2 now|quick|quickly|urgently|immediately|fast
hurry up please|he|she|now|help
come|somebody|someone ~2 now|quick|quickly ~2 please
please come
anyone|anybody|someone|is_anyone there ~3 help|please|he|she
sos
life or death|threatening
is|he_is|she_is|son|daughter|child dying|bleeding_to_death ~1 now|help|please|$
in ~2 danger ~3 now|right|immediate|moment|tonight|today
// Missing, or taken.
where is my|our ~1 child|son|daughter|boy|girl|baby|kid|little $|now|please|and|i|no|he|she
so|please|then where is he|she $
where is he|she now|then|please
where he|she is $
has|have|did|still not|never come|came|coming|got|arrived|turned|returned|reached ~2 home|up|out ~2 from|yet|school|club|bus|$|tonight|and|of_school
has|have not come|got back ~1 from|yet|and|$
not|never come|came|arrived|got|turned|home|back ~1 home|back|up|out|off ~2 of|from ~1 school|bus|club|nursery|college|trip
not home|back ~3 phone|dark|hours|oclock ~3 phone|now|where|worried|she|he|help|off
not home $
not home ~3 her|his|and phone|mobile|friends|it
should|must ~1 of|have ~1 been|be ~1 home|back ~3 ago|hours|hour|by
<child>|he|she|boy|girl|pupil|kid|teenager|someone is|has|have|s|gone|been|still|just|he_is ~2 missing
went|go|gone|going|goes missing ~6 school|since|morning|today|now|night|playground|lunch|trip|from|an_hour|help|and|she|he|$
missing since|from_school|child|person|now|today|and
missing child|from_school|since
vanished|disappeared ~4 from|school|playground|park|shop|help|we|he|she|can|into
cannot|could_not|anywhere|trying|unable ~1 find|locate ~1 him|her|my|them|son|daughter|child ~1 anywhere|son|daughter|child|boy|girl|$|he|she|and|we|help|now
lost|lose|losing|left ~1 my|a|our|the|your son|daughter|child|boy|girl|kid|baby|toddler|two_year_old|three_year_old|little_boy|little_girl|pupil|children
nursery|school|they|you|teacher have|has lost my|a|the|our|him|her
nobody|no_one|anyone|anybody ~2 seen|seeing|saw|found|laid|laid_eyes ~3 him|her|my_son|my_daughter|my_boy|my_girl|them|on_him|on_her|son|daughter|boy|girl
nobody|no_one knows where he|she|they|my has|have|went|gone
nobody|no_one knows where he|she|they is|are $
last seen
not ~1 been seen
has|have anyone|anybody|someone seen|found
has|have anyone found him|her|them
ran|run|runs|legged|bolted|escaped|wandered|disappeared|absconded|climbed ~2 off|out|away|over|from|it ~4 school|road|gate|fence|playground|nursery|building|class|main_road|out_of_school|site ~8 now|find|still|someone|only|anyone|where|help|cannot|missing|gone|she_is|he_is|told_me|$
run|ran off he|she|and|now
run|ran off|away from_home|and_we|and_i|now|help
ran|run|running|gone|left|leaving away from home
left|leaving|leaves|ran|run home|school ~4 note|bag|missing|look_for
been|is|are|all gone since|for|all_day|hours ~3 night|morning|hours|yesterday|lunch|days|two
bed ~3 not ~2 slept
note ~4 look for|not_look
her|his phone|mobile ~1 is|was|rings|just|going? off|dead|voicemail|out|straight_to
wrong stop|bus|person|child|man|woman|adult ~4 no|nobody|knows|he|she|where|not_me|took
wait|waiting|waited ~4 hour|hours|gate|school ~6 no|where|not|son|daughter|child
marked ~1 him|her absent but
dropped|put|left ~2 him|her|off ~8 absent|not_there|never_arrived|not_in|never_got
not|never ~1 at|in|arrived|got|reached|arrive ~1 school|nursery|class|club ~4 put|dropped|bus|bike|myself|walked|sent|where|today
not here ~6 gone|gate|where|i_am
never had|got|arrived|made|seen him|her|to_club|home|it
locked up and empty
got|gets|getting|got_off off ~4 bus|train ~4 wrong|and|no
kidnapped|abducted|kidnap|abduct|abduction|kidnapping
snatched ~1 my|him|her|our|a ~1 son|daughter|baby|child|him|her|from|girl|boy
someone|somebody|man|woman|stranger|dad|father|ex|mum|mother|husband|he|she|wife|nan|uncle|her_father|lady ~4 has|just|have|had|been|is|about|going|trying|tried|coming|now|let ~2 taken|took|picked|collected|snatched|grabbed|taking|driving|drove|take|walked|grabbing|pulling|handed ~3 my|him|her|them|children|son|daughter|kids|baby|child ~8 not|playground|court|allowed|order|airport|now|car|gate|list|van|without|plane|permission|supposed|abroad|spain|off
taken|took|take|taking|collected|collect|picked|handed|hand|let ~4 child|him|her|son|daughter|kids|children|boy|girl|them|someone ~6 not|no|isnt ~2 allowed|me|list|permission|supposed|recognise|recognises|know|consent|agree|authorised|dad|him|an
court order|orders ~8 taken|got|driving|collect|picked|school_let|here|now|gate|breaking|turned
not ~1 allowed|supposed ~2 near|to_have|to_take|to_collect|contact ~4 him|her|them|us|me ~4 here|gate|outside|now|taken|took|just|has|today|playground
taken|took|put|pulled|dragged|pull|drag|forced|got ~3 in|into ~1 van|car|vehicle|taxi ~4 man|dont_know|not_know|by|stranger|with|driving|and|saw|silver|i
taken|took|take|taking|got ~3 to ~1 airport
airport|plane|flight|ferry ~6 now|tonight|taken|taking|stop|kids|children|take|today|married
ticket to spain|pakistan|poland|turkey|india|abroad
has|he_has|she_has got|taken him|her|them|my ~3 now|driving|not_answering|car|airport
follow|followed|following|chased|chasing ~1 me|him|her|them|my_daughter|my_son|girls|children|kids ~6 man|park|van|stranger|hiding|bloke
man|bloke|stranger|van|car|guy ~4 followed|following|follows|chased ~1 me|him|her|them|my|girls|kids|children
man|bloke|stranger|guy|fella|someone|car|van|woman|lady >5 followed|following|follows|approached|chasing|chased|grabbed|trying_to_pull|offered|offering|tried|luring ~3 me|him|her|my|a|kid|child|kids|children|girls|sweets|lift|to
driving off|away|him|her ~3 now|with|in
married tonight|today|tomorrow
// Violence now.
knife|knives|blade|machete|gun|axe|baseball_bat|crossbow|sword ~4 playground|school|gate|gates|outside|class|now|corridor|door|hall|toilets|hand|field|bag|classroom|sixth_form|reception|street|car_park|on_him|out
someone|somebody|man|bloke|boy|kid|lad|child|pupil|he|she|they|parent|dad|dads|student|girl|teenager|ex|husband|guy|gang|intruder|lads ~4 has|got|with|have|had|carrying|holding|waving|brandishing|pulled|brought|having|bringing|took ~3 knife|blade|gun|machete|axe|baseball_bat|acid|weapon|crossbow|sword|petrol
stabbed|stabbing ~4 he|she|him|her|school|now|outside|a|boy|girl|pupil|someone
been|got|is|was|just|has_been stabbed
stabbing|shooting|gunshots|gunman|shooter ~3 at|in|outside|now|school|near
he|she|someone|boy|girl|pupil|lad|they|son|daughter is|has|was|got|been|have*2 shot|stabbed $
bomb|explosive|explosives|grenade ~4 in|at|under|school|threat|inside|here
lockdown|locked_down ~4 school|now|in|tables|why|is|says
under|hiding the? ~1 tables|desks ~6 man|door|lockdown|doors|gun|shooter|hiding|scared
trying|tries|banging|smashing|breaking|kicking|bashing|hammering|battering ~2 the? doors|door_handles|windows|door ~1 in|down|handles|$|now|screaming|of
smashing|breaking|kicking ~1 the? door|window|windows
intruder|intruders|trespasser|burglar
stranger|strangers|man|bloke|fella|drunk_man|guy|weirdo|lads|fella ~4 in|on|over|inside|at|by|outside|hanging|near|around ~3 playground|nursery|fence|premises|garden|grounds|field|corridor|gate|changing|toilets|classroom|school_grounds|school ~8 now|shouting|drunk|filming|handles|knife|watching|children|got_hold|kids|grab|hold|trying|taking|naked|arm|shiny|minute
stranger in|at
got hold of ~4 girls|boys|child|kid|little|her|him|one|arm
attacking|attacked|beating|strangling|stabbing|hurting|kicking|killing|choking|battering|smashing|drowning|raping|suffocating ~5 now|right_now|moment|this_second|this_minute|please|outside_my_window|as_we_speak|happening|come|help|hear|upstairs|bathroom
hitting ~3 right_now|now|this_second|please_come
is|are|hear ~2 beating|hurting|attacking|strangling|battering|stabbing|choking|smashing|dragging ~5 now|screaming|help|please|door|road|wall|him_up|my_brother|her_up|little_brother|the_children
is|are|hear ~1 hitting|kicking ~3 now|screaming|door|wall|my_brother|her_up|little_brother
still kicking|hitting|beating|attacking|punching ~2 him|her|them|my|each
just|has_just|just_now|now hit|attacked|stabbed|strangled|beaten|beat|punched|thrown|smashed|choked me|him|her|my|us|them ~6 baby|now|and|let|kids|near|door|again|help
jumped|attacked|stabbed|beaten|mugged ~4 behind|outside|at|by|in ~3 gym|gate|gates|park|bus_stop|school|alley|shops|field
pinned|holding|got|has ~4 down|floor ~3 right_now|now|as_we_speak|screaming|moment
hear|heard ~2 him|her|them|screaming|screams|it ~3 screaming|through|now|right|hitting|crying_for
big|massive|huge fight ~6 gate|gates|outside|now|parents|playground|school|middle
fight|fighting ~3 outside|at|in ~2 gate|gates|school|playground ~6 now|sticks|knives|bats|bottles|parents|police
gang|group|men|lads ~6 balaclavas|masks|weapons|waiting|knives|bats
outside ~4 with ~2 bat|knife|gun|hammer|brick|baseball_bat|machete|petrol|axe
will|wont|would|cannot|not|refuses|refusing ~2 let ~1 me|her|him|us|them|my_daughter|go ~2 out|go|leave|near|in ~6 car|house|now|baby|help|whispering|locked|flat|kids|him
held|holding|being_held|trapped|kept|locked ~3 in|inside|at|by|hostage|against ~4 house|flat|car|men|will|pin|hostage|kids|room ~6 him|kids|now|pin|help|us|men|children|police
hostage ~3 situation|house|kids|in
locked|barricaded himself|herself|us|me ~3 in ~6 kids|children|baby|house|bathroom|bedroom|razor|room|blade
he|she|they|<home>|someone|man|men ~3 going|about|coming|on_his_way|wants|threatening|threatened|way|says ~4 kill|hurt|shoot|stab|burn|harm ~1 us|me|them|kids|everyone|children|him|her
here|coming|way to kill|hurt|get|find us|me|them|her|him
coming|way|here to kill|get|hurt|find|take us|me|her|him|them|kids|my
shut|shutting her|him|me|them up for good
at my|the|our door ~2 now|he|with|and|trying
he is|at at|here|outside my|now|door|the ~4 door|now|window|police|smashing|broke|with
broke|broken|smashed ~2 the|my|our window|windows|door
i am|we_are|im hiding|locked|scared ~3 in|under|with|upstairs|bathroom|wardrobe|cupboard|toilet|toilets|now
hiding|hid ~1 in|with ~2 wardrobe|sister|brother|cupboard|bedroom|bathroom|toilet ~8 dad|he|door|knife|smashing|drunk|him|man
pushing|pushed|holding|put ~2 pillow
funny smell ~4 cooker|gas
mummy|mum|dad|daddy|nan is|isnt|wont|will|will_not|not not? ~1 waking|wake|breathing|moving|talking|responding ~1 up
mum|mummy|dad|daddy ~2 gone ~2 days|hours|nights
we are <n> and <n>
man|someone ~2 in ~1 our|my house|home|garden
drive|driving|crash|drove ~2 us|them|kids|car ~3 off|into|over ~2 edge|cliff|bridge|wall|tree|river|water
in a right state ~10 coming|keys|drunk|way|kill
got his keys
kids|children ~2 in ~1 the? car ~8 drive|edge|kill|pills|end|tablets
tell ~3 school ~3 give ~2 him|her|them|kids to
// Harm to themselves that has begun.
taken|took|swallowed|overdosed ~3 overdose|tablets|pills|paracetamol|whole_box|packets|bleach|too_many|packet|box|load_of|medication|something_and|whole_bottle
overdosed|overdose ~3 now|just|i_found|found|she|he|help|on
drink|drank|drunk|swallowed|swallow|swallowing ~2 bleach|bleach_tabs|poison|battery|weedkiller|antifreeze
cut|cutting|slit|slashed ~2 wrist|wrists|arm|throat|neck ~6 blood|now|bathroom|help|bleeding|so_much|$
climbed|climbing|standing|sitting|sat|stood|is|he_is|she_is|up ~1 on ~2 roof|bridge|railway|ledge|window_ledge|tracks|edge|viaduct ~3 jump|now|he|she|and|says|help|block|$
rope|noose|cord|ligature|something|tie ~3 round|around ~2 neck
hanging|hanged|hung ~1 himself|herself|myself
locked ~3 bathroom|room|toilet|bedroom ~4 razor|knife|blade|tablets|pills|quiet|scissors
about|going|gonna|will|says_he_will|threatening|threatened|ready ~2 jump ~4 off|from|now|bridge|roof|window|$
goodbye ~6 everyone|done_now|find|not_at_school|cannot|sorry|tell_my_mum
its done now
end it|myself|my_life|her_life|his_life now|tonight|today
do|doing it now|tonight|today
going to do|end it now|tonight|today
is dying|bleeding|drowning|choking ~1 today|now|$
empty|found ~2 bottle|packet|packets|blister ~4 next|bed|beside|tablets|of|note
note ~2 for ~2 kids|children|us|me|family
tonight is the night
says|saying|said ~3 end ~2 life ~6 missing|gone|cannot|now
missing ~8 end her|his ~1 life
loves us ~6 fault
swallowed|eaten ~2 battery|button_battery|magnet|magnets|coin
wall|roof|ceiling|tree ~4 down ~6 kids|children|under|people
something ~3 in|down ~1 his|her|the mouth|throat ~4 blue|choke|choking|breathe
lips|face|baby ~1 is|has|gone|turned|going|are ~1 blue|grey|purple
he|she|daughter|son|child ~2 gone|turned|going|turning blue|grey|purple
face|lips|throat|tongue ~2 swollen|swelling ~4 shut|up|closed|breathe|nearly
eyes ~2 swollen ~8 breathing|breathe|allergic|neck|hives|welts
absent but|when i|we dropped|put|sent|left|walked|took
child|son|daughter|he|she|boy|girl ~1 not come|came|back ~1 home
lost my|our son|daughter|child|boy|girl|baby|kid
neighbour ~2 is|are? beating|beat|hitting|hurting|killing|strangling ~1 the|child|her|kid|wife
now now
what|which number ~1 i|do_i ~1 call|must ~3 scream|hit|bleeding|$|breathe|beat
one short ~6 mine|my
counted twice
she|he was_not|is_not with them|her|friends
her|his phone ~2 rings|ringing|rang out
got into ~1 a|the|some ~2 car|van ~6 know|school|man|leisure|somebody|stranger|and_phone
never turned up ~10 hours|eight|nobody|home|coach|where|only
left with the others
laid eyes on him|her
long and shiny
locked the doors ~6 car|her|me|taken
ringing|ring|rang|calling|texting me now|from|whispering
empty ~1 boxes|packets ~2 under|in|by
cannot get ~2 sense out|from
from ~2 top of ~1 viaduct|bridge|building|cliff
says sorry
<> knife|knives|blade|machete|gun|axe|crossbow|sword|samurai_sword|firearm ~8 gate|gates|school|playground|outside|kids|children|door|class|classroom|field|corridor|toilets|park|bag|hall|reception|ex|dad|man|boy|lad
<> fire|flames|smoke|explosion ~6 shed|block|infants|classroom|kitchen|boiler|hall|nursery|canteen|library|bins|lab|roof|toilets|hut|caretakers|building
there is|theres ~1 a|smoke fire|flames|smoke
<> toddler|little_one|child|kid|baby|small_boy|small_girl|little_boy|little_girl ~4 in_the_road|on_the_road|middle_of_the_road|dual_carriageway|motorway|on_the_railway|in_the_river|in_the_canal|in_the_pond
<> alone|own|wandering|by_himself|by_herself ~4 main_road|in_the_road|on_the_road|dual_carriageway|motorway|railway
alone|own|wandering|lost|running|heading ~4 in_the_road|into_the_road|dual_carriageway|motorway|railway|traffic
<> screaming|screams|scream|shouting ~8 killing|kill|murdering|stop_hitting|help_me
he|she|they is|are ~1 killing ~1 her|him|them|me|us|someone
ambulance ~2 needed|required|needed_at|on_way
cannot find ~1 <child>|him|her|them
we|i cannot find x ~1 anywhere|she|he|and|$
someone|somebody|person|man|woman ~4 picked|taken|collected|taking ~1 up? ~1 my|our|him|her ~3 from|nursery|school|and
ran|run|running|gone|got|climbed ~1 out|off|away|over ~2 of|from|the|site|fence|school|nursery ~8 road|heading|towards|carriageway|now|cannot|lost|find|street|traffic|help
standing|stood|sitting|sat|climbing|hanging|perched ~3 edge|ledge|roof|bridge|tracks|window_sill|railings|parapet
attacking|beating|jumping|battering|stabbing|kicking ~3 kid|boy|girl|child|lad|him|her|someone ~6 now|behind|outside|right_now
smashing|trashing|wrecking ~3 house|place|flat|home|door ~3 up|down|and|we|in
hiding|hid|locked_in|barricaded ~3 bathroom|bedroom|toilet|cupboard|loft|wardrobe|upstairs|kitchen
we|i|kids|children|she|he ~1 are|am|is ~1 hiding
at|outside my|our|the front? door|house ~4 with ~3 knife|hammer|bat|gun|axe|brick
at the door ~3 with|he|screaming|kicking
bit|bitten|stung|burned|electrocuted|crushed|impaled|scalded ~4 now|bleeding|swelling|help|bad|ambulance|screaming
pouring|gushing|spurting|soaked ~3 blood
blood ~3 pouring|gushing|spurting|all_over|loads|pool|lots
head injury|wound
vomiting|being_sick|throwing_up ~6 hit|banged|bumped|head|blood
bumped|hit|banged ~2 head ~10 vomiting|sick|threw_up|drowsy|confused|sleepy
meningitis|sepsis ~4 rash|now|help|think|symptoms
rash ~4 not ~1 fade|fading|disappear
gone|going|went|turned|turning ~1 grey|blue|purple|limp|floppy|lifeless
stopped|not breathing|responding
barely|hardly|struggling breathing|breathe|awake|conscious
trapped|stuck ~3 lift|gate|railings|fire|car|machine|under|fence|drain
fell|fallen|jumped|pushed ~3 from|off|out|through ~2 roof|window|balcony|bridge|wall|height|scaffolding|tree|climbing_wall|second_floor|floor|ledge
stranger|strangers|man|men|intruder|someone|bloke ~4 trying|tried ~3 get|take|grab|pull|drag|lure|open|break|climb ~4 in|into|kid|child|girl|boy|van|car|kids|children|school|doors|over
someone has|is got|taken|holding ~1 my|our|the ~1 child|son|daughter|kid|baby|girl|boy
armed ~3 police|man|intruder
gas smell|leak
chemical|acid|bleach ~4 eyes|face|spill|spilled|swallowed|thrown|drank
seizure|fitting|fit ~5 now|minutes|stop|still|help|floor|ambulance|pavement|outside|having
having a ~1 fit|seizure|heart_attack|stroke
kids|children|people|someone ~2 under it|there|rubble|bricks
lost ~1 my|our son|daughter|child|boy|girl|toddler ~6 trip|park|playground|school|shop|crowd|field|museum
has|have ~1 picked|taken|collected ~1 up? ~1 my|our|his|her child|son|daughter|kid|boy|girl|baby ~4 nursery|school|not|from
tried|trying ~1 to ~1 pull|drag|grab|get|lure ~2 kid|child|girl|boy|him|her ~3 into|in ~1 van|car
swallowed ~3 battery|magnet
you let ~2 mother|father|dad|ex|him|her ~2 take|collect|have ~1 him|her|them
he has|is|got|have ~1 got him|her|them ~1 now
walked|driven|gone ~1 out|off with him|her|them
dropped to the floor|ground
on the floor ~4 shaking|not|bleeding|unconscious
<> shaking|fitting|twitching ~8 dropped|floor|collapsed|nobody_knows_what
has|holding|with|got ~2 big|kitchen|carving|huge|a knife ~8 children|kids|us|me|her|him
i write|writing|typing|am|hiding ~2 from|in ~1 bathroom|toilet|cupboard|wardrobe|loft
not|never ~2 got|come|came ~1 off ~1 the coach|bus|train|minibus|taxi
not ~1 on|at|in ~1 it|coach|bus|list|class ~4 say|said|where|now|missing|her|him
^ he|she|they is|has|are|have gone $
he_is|she_is gone and|help|please
gate|door ~1 is|was open ~3 and|he|she ~4 gone|missing|disappeared|cannot
collapsed ~4 in|at|on|by|outside|please|get|help|now|reception|hall|field
fallen|fell ~3 off|from|out|down ~4 wall|roof|tree|stairs|frame|window|ladder|ceiling ~6 talking|moving|responding|conscious|breathing|bleeding|screaming|help|leg|head|now
he_has|has|have|they_have|got ~1 got our|my ~1 daughter|son|child|baby|kids|boy|girl
call ~4 from ~1 a? man|someone|kidnapper ~4 got|has ~2 daughter|son|child
<> boy|girl|lad|kid|child|pupil|someone|he_is|she_is|student|man ~4 on ~1 the|our|your|school roof
stamping|kicking|jumping|punching ~2 on|in ~1 his|her|my ~1 head|face|back|brother|sister
they_have|they|have|got ~2 got my|our brother|sister|son|daughter ~3 ground|floor|pinned|car|house
help ~2 he|she ~1 has ~1 a|got ~1 rope|knife|gun|blade|noose|tablets
police ~2 with|have|and guns|guns_out|armed|dogs ~4 outside|school|now
armed police
no one|nobody will tell ~2 if ~3 safe
kids|children|they ~1 are|is ~1 safe ~1 $
stuck|trapped|pinned under ~1 the|a car|van|lorry|wall|bus|tree|bike|table|bin
walking|heading|coming|running towards ~2 gate|school|playground|gates|kids|children|reception
with ~1 a machete|knife|sword|gun|axe|hammer|bat|crossbow ~4 towards|gate|gates|school|playground|reception|walking
sting|stung|bee|wasp ~6 tongue|throat|face|lips|swelling|breathe|breathing
very hot ~3 not waking|responding|drinking
exposing|flashing ~3 railings|gates|gate|playground|infants|children|kids|school
smell|smells ~2 of? ~1 burning|smoke|gas ~4 corridor|school|classroom|nursery|kitchen|house|hall|here
cut|cutting|cuts ~1 himself|herself|myself ~2 really? bad|badly|deep|now|toilets|bleeding
is|are|was|am|he_is|she_is ~1 being|getting strangled|stabbed|attacked|beaten|kidnapped|raped
knifed
slashed ~3 him|her|face|throat|arm|neck
blood all down|over|everywhere
doing ~1 cpr|mouth_to_mouth|chest_compressions
cpr ~1 now|him|her
gone|went under ~3 pool|water|pond|river|ice|sea|lake|canal
nobody|no_one|nobody_else|no1|cannot|not ~1 can ~1 find ~1 him|her|them|my|our
bus|coach|minibus|car ~2 off the road|cliff|bridge
car|pram|buggy|van ~1 is|was|has|been gone|stolen|taken
left ~1 him|her|them|baby ~3 in ~1 the car ~8 gone|stolen|cannot|locked|hot
guy|man|bloke|he|someone ~4 will_not|wont|not let ~1 her|him|me|us ~1 go|leave|out
take ~1 them|us|kids|children ~1 both? with ~1 her|me|him ~6 not|never|ever|come_back|end
not|never ~1 come|coming back ~1 ever
got|broken|broke|gotten ~1 in|into|inside ~1 the|our ~1 building|school|house
locked ~1 in|inside ~2 classroom|classrooms|lift|toilets|building ~6 man|fire|cannot|hiding|scared
lift ~1 has|is ~1 stopped|stuck|broken|jammed
cannot get ~1 hold of ~1 anyone|anybody|him|her|them
cylinder|boiler|oven ~2 on|exploded fire?
had|having|has ~1 a stroke|seizure|fit|heart_attack ~3 now|in|help|outside|at|here|reception
gone|turned|going|went blue|grey|purple
carjacked|stolen ~3 baby|child|kids ~2 in|inside|back
someone|somebody|man|woman|stranger|bloke ~3 grabbed|snatched|taken|took|dragged ~1 a|my|the|one|some|our ~1 child|kid|boy|girl|son|daughter|little|pupil
took|taken|swallowed|had ~2 all|whole|loads|lots|too_many|handful|bottle ~2 my|his|her|the|of ~2 tablets|pills|painkillers|meds|medication|paracetamol|ibuprofen|insulin|antidepressants|calpol
swallowed ~2 button
lost my|our ~1 son|daughter|child
gone without him|her
"""
