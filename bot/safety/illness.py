"""Illness and injury happening now."""

FLAGS = """
breathing ~2 not|stopped|badly|funny|fast|right
unconscious|unresponsive|lifeless|comatose
not respond|responding|awake|waking|moving
is|has|just|he|she|they|hes|shes collapsed|collapsing|fainted|choking|fitting|bleeding|convulsing|unconscious|seizing
<> drowning|drowned ~8 pool|pond|river|lake|sea|baths|ditch|help|ambulance
^ <object>|he|she ~1 is? drowning $
<child>|he|she ~1 is ~1 dying ~2 now|help|please|$
having ~2 allergic reaction
gone|turned|going|turning|turns|lips|goes|face ~4 blue|grey|floppy|limp
blue lips
limp|floppy and|baby|not|signal|cannot
swelling|swollen|swelled|closing|swole ~3 up|throat|face|lips|tongue|eyes
throat|face|lips|tongue ~3 swelling|swollen|closing|swelled|swole|closed
hives ~8 wheezing|face|toe|now|swelling|breathe
wheezing ~6 pen|inhaler|cannot|hives|now|blue|bad
blood|bleeding ~2 everywhere|pouring|loads|lots|badly|wont|not|head|gushing|stop|heavily|now
bleeding loads|from|and|out|really|so|heavily
so much|lots_of|loads_of|full_of|covered_in|losing blood
will|would|does|wont not? stop bleeding
not|wont|cannot|never ~1 wake|waking|woke|rouse ~1 up|him|her
cannot wake
out cold
eyes ~3 rolling|rolled|rolling_back
confused ~8 head|eyes|sick|hit|bump
hit|bumped|banged|bump|knocked ~2 head ~14 sick|vomiting|confused|sleepy|drowsy|wake|eyes|dizzy|unconscious|threw
cannot|not ~2 move|feel ~2 his|her|my legs|arms|neck|body|leg|arm
is|are|not not moving
burned|burnt|burn|scalded|scald|burning|pulled ~6 hot|boiling|kettle|water|oil|pan|now|skin|himself
skin|skins ~1 coming|peeling|peeled|come off|up
stiff neck|rash
rash ~5 press|glass|fade|go|stiff
chest ~4 whistling|clutching|caving|sucking|heaving|tight|pain|pains
clutching ~2 chest
chest pain|pains
ribs ~3 sucking|showing|in
funny|weird|strange|horrible|grey|blue|bad colour
diabetic|hypo|insulin|sugar|sugars ~6 grey|passing|unconscious|collapsed|low|wrong|not|nobody|shaking|coma ~6 out|up|picking|answering|now|$
hypo ~4 he|she|now|grey
his|her heart ~1 stopped
electric shock|shocked|electrocuted
electrocuted|impaled|amputated
one of them|his_fingers|her_fingers off
stung ~8 throat|breathe|swelling|swollen|allergic|pen
stung|bitten|bit ~4 wasp|bee|snake|dog ~8 throat|breathe|child|face|bleeding|allergic
been|got run over
lying|lies|laid|laying ~2 in|on ~1 road|street|floor_not|pavement
fell|fallen ~2 in|into|through ~1 pond|river|lake|ice|canal|water|pool
kids|children|child|son|daughter|people|he|she are|is ~1 stuck|trapped|under ~3 under|in_the|lift
power|electric|live cable|cables|wire|wires ~4 down|path|across
bean|bead|something ~3 up|down ~2 nose|throat ~6 breathe|breathing|cannot|stopped
first_aider|first_aid ~2 now|please|quick|asap|needed
please come
where he|she is $
has|have|did|still not|never come|came|coming|got|arrived|turned|returned|reached ~2 home|up|out ~2 from|yet|school|club|bus|$|tonight|and|of_school
has|have not come|got back ~1 from|yet|and|$
has|have anyone|anybody|someone seen|found
has|have anyone found him|her|them
not|never ~1 at|in|arrived|got|reached|arrive ~1 school|nursery|class|club ~4 put|dropped|bus|bike|myself|walked|sent|where|today
ticket to spain|pakistan|poland|turkey|india|abroad
mummy|mum|dad|daddy|nan is|isnt|wont|will|will_not|not not? ~1 waking|wake|breathing|moving|talking|responding ~1 up
mum|mummy|dad|daddy ~2 gone ~2 days|hours|nights
we are <n> and <n>
hanging|hanged|hung ~1 himself|herself|myself
is bleeding|choking ~1 today|now|$
swallowed|eaten ~2 battery|button_battery|magnet|magnets|coin
something ~3 in|down ~1 his|her|the mouth|throat ~4 blue|choke|choking|breathe
lips|face|baby ~1 is|has|gone|turned|going|are ~1 blue|grey|purple
he|she|daughter|son|child ~2 gone|turned|going|turning blue|grey|purple
face|lips|throat|tongue ~2 swollen|swelling ~4 shut|up|closed|breathe|nearly
eyes ~2 swollen ~8 breathing|breathe|allergic|neck|hives|welts
child|son|daughter|he|she|boy|girl ~1 not come|came|back ~1 home
now now
she|he was_not|is_not with them|her|friends
long and shiny
ringing|ring|rang|calling|texting me now|whispering
<> toddler|little_one|child|kid|baby|small_boy|small_girl|little_boy|little_girl ~4 in_the_road|on_the_road|middle_of_the_road|dual_carriageway|motorway|on_the_railway|in_the_river|in_the_canal|in_the_pond
<> alone|own|wandering|by_himself|by_herself ~4 main_road|in_the_road|on_the_road|dual_carriageway|motorway|railway
pouring|gushing|spurting|soaked ~3 blood
blood ~3 pouring|gushing|spurting|all_over
head injury|wound
vomiting|being_sick|throwing_up ~6 hit|banged|bumped|head|blood
bumped|hit|banged ~2 head ~10 vomiting|sick|threw_up|drowsy|confused|sleepy
rash ~4 not ~1 fade|fading|disappear
gone|going|went|turned|turning ~1 grey|blue|purple|limp|floppy|lifeless
stopped|not breathing|responding
barely|hardly|struggling breathing|breathe|awake|conscious
kids|children|people|someone ~2 under it|there|rubble|bricks
swallowed ~3 battery|magnet
dropped to the floor|ground
on the floor ~4 shaking|not|bleeding|unconscious
<> shaking|fitting|twitching ~8 dropped|floor|collapsed|nobody_knows_what
^ he|she|they is|has|are|have gone $
he_has|has|have|they_have|got ~1 got our|my ~1 daughter|son|child|baby|kids|boy|girl
no one|nobody will tell ~2 if ~3 safe
walking|heading|coming|running towards ~2 gate|school|playground|gates|kids|children|reception
sting|stung|bee|wasp ~6 tongue|throat|face|lips|swelling|breathe|breathing
very hot ~3 not waking|responding|drinking
cut|cutting|cuts ~1 himself|herself|myself ~2 really? bad|badly|deep|now|toilets|bleeding
blood all down|over|everywhere
doing ~1 cpr|mouth_to_mouth|chest_compressions
cpr ~1 now|him|her
gone|went under ~3 pool|water|pond|river|ice|sea|lake|canal
take ~1 them|us|kids|children ~1 both? with ~1 her|me|him ~6 not|never|ever|come_back|end
got|broken|broke|gotten ~1 in|into|inside ~1 the|our ~1 building|school|house
lift ~1 has|is ~1 stopped|stuck|broken|jammed
gone|turned|going|went blue|grey|purple
swallowed ~2 button
gone without him|her
trouble|difficulty|struggling|problems ~1 with? breathing|to_breathe|breathe
heart ~1 has|is ~1 stopped
hit|knocked|run ~1 by|over|down ~1 by? ~1 a|the lorry|car|van|bus|motorbike|scooter|tractor|train|tram
"""
