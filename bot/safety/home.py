"""Harm to a child by somebody at home, told by the child or seen by another."""

ERASE = """
hear|heard|hearing ~1 him|her|them crying|sobbing|cry ~2 in|into|at ~2 bath|bed|pillow|room|night|sleep|bedtime
someone|somebody ~2 hits|hit ~8 stairs|playground|corridor|corridors|class|line|queue|football|break|lunch|playtime|field|pe|bus
he broke|breaks ~1 his arm|wrist|leg|nose|tooth|collarbone ~1 on|at|in|playing|falling|doing|during
she broke|breaks ~1 her arm|wrist|leg|nose|tooth|collarbone ~1 on|at|in|playing|falling|doing|during
cousin|cousins|brother|brothers|sister|sisters|dad|uncle ~1 will|would|is_going_to|going_to come ~1 and|to ~1 <hit>
<home>|<parent> <said> ~3 school|teacher|head|office
"""

FLAGS = """
<homeadult> who|he|she|they <often>*3 <hit>
<home> when|if|and|who he|she|they|him? ~4 <hit>
<home> >4 <hit>
<homeadult> he|she|they|it|who|that <often>*3 <hit>|<force>
<homeadult> when|if|and he|she|they ~5 <hit>
<homeadult> >3 <force>|<confine> ~1 <object>
<home> >4 <force> ~3 by|down|stairs|against|wall|door|floor|across|hair|arm|neck|throat|ankle|wrist
<homeadult> >4 <confine> ~3 <door>
<homeadult> >3 throws|threw|throwing|chucks|chucked|smashes|smashed|smashing|hurls ~2 things|stuff|plates|plate|house|furniture|place|door|phone
<homeadult> >4 <weapon> ~2 <object>
<home> >4 twists|squashes|squeezes|squeezed|twisted|bites|bit|pinches|pinched|burnt|burns|slaps|scalds|drags|chokes|choked|shakes|shook
<homeadult> >4 lost|loses|losing|lose it|rag|temper|control ~6 <child>|<object>|<hit>
<homeadult> >3 goes|went|going|go|came|comes|laid|lays|lay for|at|into <object>
<homeadult> >3 knock|knocks|knocked|knocking|push|pushes|pushing|pushed|throw|throws|throwing|slap|slaps <object> about|around|down|over
<homeadult> >2 got|gets|took|takes|uses|used|has the|his|her|a <weapon>
<homeadult> >4 starve|starves|starved|starving
<homeadult> >4 does_not|wont|will_not|not feed|cook|wash|clothe <object>?
<homeadult> >5 doing|does|did|done something|things|stuff|bad ~4 to|with <object>
<homeadult> >3 makes|made|making|forces|forced|forcing <object> >3 sleep|stand|kneel|eat|sit|stay|drink|watch|clean|swallow|fight|bath|shower|run|hold
<homeadult> >3 keeps|kept|holds|held|puts|put <object> ~3 <door>|dark|stairs|cold_shower|cold_bath|cage|under|outside
<hit>|<force>|<confine>|thrown|chucked|kicked >3 by >3 <homeadult>|man|men|stranger|adult|grownup|grown_up|bloke
hit|hits|hitting|beaten|slapped|smacked|abused|hurt|unsafe|battered|whipped|kicked|punished|locked|starved >2 at|in >1 home|house|dads|mums|nans|fathers|mothers
<hit> my|the|her|his|our child|kids|children|son|daughter|baby|little_one ~3 at home
scared|frightened|terrified|petrified|afraid|fear|terror|scared_stiff ~3 <home>|neighbour|neighbours
<fear> of|about|from ~3 <homeadult>
<fear> ~3 to go|of going|about_going ~2 home|<homeadult>
<fear> ~1 at home
<fear> ~2 his|her|their|my own <home>
does|did|do not want to|wanna ~1 go|come|be home|near|alone|with >2 <homeadult>|him|anymore
not|never want|wants|wanted|wanting|like|likes to ~1 be|being|left alone with
beg|begs|begged|begging|pleads|pleaded ~3 not to|send|make|go|take ~3 home|back|there|<homeadult>
begged|begs|beg ~2 not ~3 home|back
not|never|nor|no safe ~1 at|with|in|there >2 home|house|<homeadult>|him|her|here
do|does|did not feel safe ~2 at|in|with|round ~2 home|house|mums|dads|<homeadult>
not safe there|here|at_home|with_him|with_her|indoors
things|stuff|something|life|it|situation|everything >2 not right|good|safe|ok|okay|great ~3 at|with home|house|dads|mums|there|ours|indoors
something|things|summat|stuff >3 going on|happening ~2 at|in ~1 home|house|dads|mums|there|family
home >2 not|is|no|never safe|unsafe|violent|scary|hell|happy|safe_place
hides|hide|hiding|hid ~1 under|behind|in ~2 table|bed|sofa|cupboard|wardrobe|stairs|door ~10 <homeadult>|he|she|home|key
hiding|hide|hides ~2 from ~2 <homeadult>
wet|wets|wetting|wees|soiled|soils himself|herself|themselves|bed ~8 <home>|weekend|contact
back|returns|returned|comes|came|home|return from ~2 <home>|contact|weekend|his|hers ~4 terrified|bruises|bruised|marks|mark|hurt|injured|filthy|starving|black_eye|burn|burns|cuts|crying|shaking|silent
<home> ~3 hurts|hurting|harms|harmed|harming|smacks|smacked|hits|hitting|belts|beats|kicks|punches ~2 <object>|kids|a|with|when|if|every|again|all|when_he
swore|swears|sworn|made|promised|promise|told|begged ~2 to secrecy|not_to_tell|not_tell|not_say
do|does|did what|things|something|stuff|bad_things ~2 to|does <object> ~3 when|at|if|home|alone
because of what he|she|they does|do|did
of what he|she|they|<home> does|do|did|will_do|might_do|would_do to <object>
hit|hits|hitting|hurt|hurts|hurting|beat|beating|strangle|strangled|punch|punched|punches|attacked|attacking|batters|battered|slap|slapped|kill|stabbed <mum>|mum|mummy
violent <home>|man|home|relationship|partner|marriage
not ~3 told|tell|know|knows|give|find ~2 where we are|live|moved|have_moved
<dad>|<home>|he has|found found|out ~1 where we live|have_moved|moved|are
found out where we
kicked|kicking|kicks|smashed|smashing|smashes|punched|punching|broke ~2 door|doors|house|walls|up|things ~3 drunk|home|kids|children|<home>|temper|baby
<homeadult> >3 kicked|kicks|kicking|kick off|of again|at|last_night|and
broke|broken|fractured my|her|mums|his wrist|arm|nose|jaw|rib|ribs|leg|tooth|finger ~8 <home>
shaken|shook|shaking|shake|shakes ~3 baby|newborn|infant
baby >3 shaken|shook|shaking
<fear> ~3 i will|ill|might|may|could|am ~1 hurt|hit|do|harm|lose|kill|going|snap
<fear> ~2 what i might|will|could|may|would do
gets|get|got|getting|given|gave|give|giving|threatened|has|had ~2 the|a|his|her belt|slipper|cane|strap|wooden_spoon|back_of_his_hand|back_of_her_hand|smack|slap|beating|hairbrush
with ~1 belt|slipper|cane|strap|wooden_spoon|hairbrush
with a|the|his|her|their <weapon> ~1 if|when|for|at|on|and|because|as
hit|hits|hitting|beat|beats|whacks|whacked|smacks|smacked|whipped|whips|belted|belts|smack ~3 with ~1 <weapon>
bears|bear|got|gets|cops|copped|takes|took|took_the|bore the brunt
cops|copping|copped it
hands|hand|grip|rope|cord|belt|fingers >1 round|around|over|across ~2 neck|throat|mouth
pillow ~2 over|on ~2 face|baby|head|mouth
hot|cold|boiling|freezing|ice water|bath|shower|tap as|for|on|over|under ~3 punishment|him|her|them|hands|legs|head
soap|pepper|chilli|chili|washing_up_liquid|vinegar|hot_sauce ~1 in|on ~2 mouth|tongue|eyes
locked|lock|locks|shut|shuts|shutting|bolted|bolts|kept|keeps|locking|trapped|puts|put|sent ~3 in|inside|out|to ~3 room|bedroom|cupboard|cellar|shed|garage|bathroom|loft|basement|cage|garden|dark|wardrobe|attic|rain|cold ~8 days|night|hours|naughty|bucket|weekend|food|dark|punishment|<home>|cries|cry|light|scared|dinner|outside|misbehaves
bolts|bolted|locks|locked|takes_the_handle_off ~2 bedroom|bedrooms|door from|on the outside
takes|took|taken ~1 handle|handles off
chair|chest|drawers|wardrobe|something|desk against|behind|in_front_of ~1 door ~6 so|because|cant|get|in|night|sleep|sleeps
sleeps|sleep|sleeping|slept in|on|outside|under the|a|an|my|his shed|car|bath|floor|garage|hallway|landing|kitchen|sofa|dog|street|doorway|porch
sofa surfing|surfs
tied|ties|tying|chained|strapped ~2 to ~1 chair|bed|radiator|highchair|high_chair|table|cot
wish|wishes|wished|wishing ~2 never been born|had_him|had_her
made|make|makes|making ~1 stand|sit|kneel|sleep|stay ~4 outside|cold|snow|barefoot|hours|garage|garden|shed|rain|floor|landing|dark
stay|stays|staying|up all|every night ~4 baby|look|mind|babies
thrown|threw|throws|kicked|kicks|chucked|chuck|chucks|throwing|locked ~2 out ~1 of|in|at|the ~2 house|home|night|street|rain|cold
chucked|threw|thrown|pushed|kicked|throws|pushes|shoved ~2 down ~1 stairs|steps
out of bed by
<home>|homeadult ~1 is beat|hit|hurt|slap
beating|hitting|smacking|slapping|hurting|kicking|shaking ~1 the|my|his|her|our|a ~1 big|little|small|young|other|youngest|eldest|one|one_child
terrified|scared|frightened|petrified|scared_to_death ~3 every|each|of_going|going|go ~3 sunday|friday|weekend|home|contact|house|dads|mums|fathers
mummy|daddy|mum|dad|nanny do|please? not? hurt|hit|smack|stop
from contact|weekend ~4 saying|says|said|told
not|never|nobody safe ~2 at|in|with|round ~2 home|house|mums|dads|<homeadult>
not safe ~2 with|there|at_home|where
what happened|happens ~2 to|at ~1 him|her|them|home|contact|dads|mums ~6 before|contact|sees|dad|people|someone
happening|going_on|happens ~1 at|to_me_at home
hate|hates ~2 it ~1 at home|there
into care
broke|broken|breaks my|her wrist|arm|nose|jaw|rib|ribs|tooth
told|tell|say|said ~3 i|she|he fell
if ~3 is_not|are_not|not right|ready|done|perfect ~2 he|she starts|kicks_off|goes_mad|loses_it|blows
held|holds|holding|pulled|put|had ~1 a|the knife|blade|gun ~1 to|at|on|against
my|his|her idea of ~3 smacking|hitting
brother|uncle|cousin|father|dad|mum ~2 he|she|they ~4 hit|beat|lock|close|hurt|kick|touch
<> <home> ~6 padlock|padlocks|padlocked|belts|strap|slipper|starves|starving|strangled|strangles
<> wrong|bad|strange|weird|awful|dodgy|scary|terrible|off ~3 at_home|behind_closed_doors|in_that_house|in_that_home|indoors|in_their_house
what he|she|<home> ~1 will|might|would|is_going_to ~1 do ~1 to|next|when|if
<home> ~3 gets|goes|got|been|is|was|turns ~1 violent|nasty|aggressive|angry|physical|handy ~3 with|when|towards|if|drunk|at_home|and
bruise|bruises|marks|black_eye|cut|burn ~4 and ~3 <home>
his|her|their <home> ~4 did|does ~1 it|that|this ~1 to ~1 him|her|them
it|that was|is ~1 <home> who|that did|does|hit|hurt
someone|somebody ~2 hurts|hurt|hurting|hits|hit|touching|touches|abusing ~1 him|her|them|my|the
child|kid|girl|boy|lad|friend|mate ~6 not|never safe ~2 home|there|with
hurting ~1 my|her|his|their brother|sister|mum|baby
hurt|hurts|hurting|hits|hitting ~1 mummy|mum|mam
<hit>|violent|threw|strangled|smashed ~6 in front of ~1 the? kids|children|our|my|baby|son|daughter|him|her
<home> ~5 not ~1 allowed near|contact|to_see
scared|frightened ~2 death ~2 going|of ~3 <home>|his_fathers|her_fathers|house|home
beating|hitting|smacking|slapping ~1 big|little|small|young|older|younger|other one|boy|girl
it is|its not the kids
mum|mums|dad|dads ~2 ex|boyfriend|partner ~6 kicks|kicked|door|cut_the_electric|comes_round|threatens
starved|starves ~2 if|when
dad says ~1 i deserve
<home> >7 <strike>
<home> >5 <blow> ~2 <object>|baby|kids
<home> >4 <blow> ~3 <object>|<limb>|baby|kids|things
<home> ~4 hand|hands|arm|face|head|feet ~2 on|in|under|against|into|near|over ~2 <hot>
hand|hands|arm|face|head|feet|fingers on|in|under|against|into ~1 the|a <hot>
<> soiling|soils|soiled|wetting|wets|wet|poos|pooing ~10 <home>|contact|weekend|weekends
<near> ~3 going|went|goes|go|gone mad|crazy|mental|ballistic|nuts|berserk|off_on_one|for_us
<home> ~3 gets|get|got|comes|goes ~1 in|into ~1 the|her|his|my bath|shower|bed ~2 with
turned up ~4 crying|nightie|pyjamas|barefoot|bleeding|shaking ~8 <home>
holds|held|puts|put|pushes|pushed|forces|dunks|dunked ~2 head|face|hand|hands|feet ~2 in|on|under|down ~2 water|toilet|bath|food|plate|cooker|hob|pillow
<home> >5 strangers|clubbing|underwear|naked|cameras|camera|knife|belt|slipper|cupboard|cage
camera|cameras ~2 in ~1 her|his|my|our ~1 bedroom|bathroom|room
made|gets_made|makes|forced|has ~1 to eat|sleep|sit|stand|kneel|clean|drink|lick ~3 floor|dog|bowl|toilet|corner|underwear|naked|outside|hours
children|kids ~3 whisper|quiet|silent|hide|tiptoe ~3 when|he|in
take ~2 children|kids ~2 to <abroad>
<> <home> ~5 <dread> ~4 of|when|if|to_go|at|him|her|home|about
<home> ~3 bites|bite|biting|burns|scratches|throttles|headbutts|spits|whips
winces|wincing|limping|wince ~4 when|pat|touch|sit|back|move
pulling|pulls|pull ~2 eyebrows|eyelashes|hair|nails ~1 out
due ~2 at|to|with ~2 <home>|fathers|mothers|dads|mums
only when ~4 <home>|fathers|mothers|contact
threw|throws|throw|throwing|chucked|smashed ~2 plate|plates|cup|glass|bottle|pan|knife|kettle|phone|remote ~2 at
throw|throws|threw plate|plates|things|stuff|cup|bottle ~1 at <object>|each|mum|mummy|the
home is|gets|feels ~1 scary|frightening|dark|bad|not_safe
scary ~2 at|when ~2 home|dark|night
her|his weekends|time|contact ~2 with|at ~1 <home> ~8 hurt|scared|hit|cry|cries
in ~2 wrong way ~1 $
likes|looks|stares|touches ~4 in ~1 a|the|that wrong|funny|weird|sexual|strange ~1 way
throws|threw|throwing|smashes|smashed|smashing|breaks ~1 stuff|things|furniture|plates ~6 kids|children|ears|hides|hide|baby|son|daughter|scared
shook|slapped|smacked|hit|hurt|kicked ~1 him|her|my|them ~4 scared|ashamed|sorry|help|guilty|crying
mummys|daddys|mums|dads friend|mate|mates|friends|boyfriend|girlfriend ~1 <strike>|hurt|touched|touches|bit|locked|scares|shouts
his|her dad ~2 will|would kill ~1 him|her
dad|mum|father|mother will|would kill|batter|murder ~1 him|her if|when|for
will|would not ~1 go home ~4 hung|cried|crying|begged|dad|mum|scared|clung
friend|mate|man|bloke|lodger|someone|boyfriend ~1 comes|goes|gets|came|went|walks|creeps ~1 in|into ~1 her|his|my|their ~1 room|bed|bedroom
stand|stay|sleep|sit|kneel ~1 in|on|outside ~2 garden|bathroom|shed|garage|floor|landing|rain|cold|corner ~3 hours|night|all|floor|because|lock|as
sleep|sleeps|sleeping|slept ~1 on|in ~1 the bathroom|kitchen|hall|landing|garage ~1 floor?
because ~1 the lock works|locks
cruel|vile|horrible|nasty|violent|vicious to ~1 him|her|me|them|us|the_kids
<home> ~2 cruel|vicious ~1 to|with
told ~2 teacher|school|ta|friend|nan|sister|brother|cousin ~3 that? ~2 <home> ~3 <hit>|<force>|<confine>|<touch>|belt|slipper
with ~1 a belt|slipper|cane|hairbrush|cable|wooden_spoon|ladle|coat_hanger|hanger
smacks|smacked|hits|hit|whacks|slaps|beats ~1 her|him|me|them|us ~1 with
<home> ~4 headlock|chokehold|by_the_throat|by_the_hair|by_the_neck|carpet_burns
new|fresh|more bruises ~2 every|each|again
bruises ~2 every|each ~2 time|week|weekend|fortnight|visit|contact
not want|wants ~3 to? ~1 go ~1 to|back ~2 dads|mums|fathers|mothers|his|her ~6 because|scared|cries|hurts|friend|room|hits
<home> ~3 puts|put|locks|shuts ~1 him|her|me|them ~2 in|under|inside ~2 boot|car|bin|suitcase|cupboard|dark|bath|cage
"""
