"""Harm by somebody at home: to a child, or between adults where a child lives."""

ERASE = """
<home>|<parent> <said> ~3 school|teacher|head|office
"""

FLAGS = """
// A grown-up at home and an act of violence.
<homeadult> who|he|she|they <often>*3 <hit>
<home> when|if|and|who he|she|they|him? ~4 <hit>
<home> >4 <hit>
<parent> >3 <hit> ~2 <child>|him|her|me|them|kids|baby
<homeadult> he|she|they|it|who|that <often>*3 <hit>|<force>
<homeadult> when|if|and he|she|they ~5 <hit>
<homeadult> >3 <force>|<confine> ~1 <object>
<home> >4 <force> ~3 by|down|stairs|against|wall|door|floor|across|hair|arm|neck|throat|ankle|wrist
<homeadult> >4 <confine> ~3 <door>
<homeadult> >3 throws|threw|throwing|chucks|chucked|smashes|smashed|smashing|hurls ~2 things|stuff|plates|plate|house|furniture|place|door|phone
<homeadult> >4 <weapon> ~2 <object>
<homeadult> >3 puts|put|putting|has|had|got|lays|laid|raises|raised|lifts|lifted hands|hand|fist|fists|knife
<home> >4 twists|squashes|squeezes|squeezed|twisted|bites|bit|pinches|pinched|burnt|burns|slaps|scalds|drags|chokes|choked|shakes|shook
<homeadult> >4 violent|aggressive|abusive|dangerous|physical|rough|heavy_handed|handy_with|handy|vicious|cruel
<homeadult> >4 lost|loses|losing|lose it|rag|temper|control ~6 <child>|<object>|<hit>
<homeadult> >3 goes|went|going|go|came|comes|laid|lays|lay for|at|into <object>
<homeadult> >3 knock|knocks|knocked|knocking|push|pushes|pushing|pushed|throw|throws|throwing|slap|slaps <object> about|around|down|over
<homeadult> >2 got|gets|took|takes|uses|used|has the|his|her|a <weapon>
<homeadult> >4 starve|starves|starved|starving
<homeadult> >4 does_not|wont|will_not|not feed|cook|wash|clothe <object>?
<homeadult> >5 doing|does|did|done something|things|stuff|bad ~4 to|with <object>
<homeadult> >3 makes|made|making|forces|forced|forcing <object> >3 sleep|stand|kneel|eat|sit|stay|drink|watch|clean|swallow|fight|bath|shower|run|hold
<homeadult> >3 left|leave|leaves|leaving <object> >3 alone|outside|car|night|own|out|hours
<homeadult> >3 keeps|kept|holds|held|puts|put <object> ~3 <door>|dark|stairs|cold_shower|cold_bath|cage|under|outside
<homeadult> >3 threatens|threatened|threatening|threaten to|that|with ~4 kill|hit|hurt|harm|burn|take|stab|leave|throw|smash|knife
<homeadult> >3 threatens|threatened|threatening|threaten me|us|him|her|them|my
<home> >4 terrorises|terrorise|intimidates|humiliates|stalks|stalking|controls|controlling|controlled|coerces|terrorising
<hit>|<force>|<confine>|thrown|chucked|kicked >3 by >3 <homeadult>|man|men|stranger|adult|grownup|grown_up|bloke
hit|hits|hitting|beaten|slapped|smacked|abused|hurt|unsafe|battered|whipped|kicked|punished|locked|starved >2 at|in >1 home|house|dads|mums|nans|fathers|mothers|house
<hit> my|the|her|his|our child|kids|children|son|daughter|baby|little_one ~3 at home
// What a child says about home.
scared|frightened|terrified|petrified|afraid|fear|terror|scared_stiff ~3 <home>|neighbour|neighbours
<fear> of|about|from ~3 <homeadult>
<fear> ~3 to go|of going|going|about_going ~2 home|<homeadult>
<fear> ~1 at home
<fear> ~2 his|her|their|my own <home>
<home> ~3 scares|frightens|frighten|terrifies|scare ~1 me|him|her|them|us
does|did|do not want to|wanna ~1 go|come|be home|near|alone|with >2 <homeadult>|him|anymore
not|never want|wants|wanted|wanting|like|likes to ~1 be|being|left alone with
beg|begs|begged|begging|pleads|pleaded ~3 not to|send|make|go|take ~3 home|back|there|<homeadult>
begged|begs|beg ~2 not ~3 home|back
not|never|nor|no safe ~1 at|with|in|there >2 home|house|<homeadult>|him|her|here
do|does not feel safe
not safe there|here|at_home|with_him|with_her|indoors
things|stuff|something|life|it|situation|everything >2 not right|good|safe|ok|okay|great ~3 at|with home|house|dads|mums|there|ours|indoors
something|things|summat|stuff >3 going on|happening ~2 at|in ~1 home|house|dads|mums|there|family
things|it|life|home|trouble|fighting|violence|shouting|rows|screaming|arguments >2 bad|awful|horrible|scary|frightening|violent|unsafe|difficult|hell|tense|worse|volatile ~2 at|in|with ~1 home|house|dads|mums
trouble|violence|abuse|danger|fighting|fights|screaming ~1 at|in ~1 home|house|ours|family
home >2 not|is|no|never safe|unsafe|violent|scary|hell|happy|safe_place
flinch|flinches|flinched|flinching|cowers|cowered|cowering|recoils|recoiled
hides|hide|hiding|hid ~1 under|behind|in ~2 table|bed|sofa|cupboard|wardrobe|stairs|door ~10 <homeadult>|he|she|home|key
hiding|hide|hides ~2 from ~2 <homeadult>
wet|wets|wetting|wees|soiled|soils himself|herself|themselves|bed ~8 <home>|weekend|contact
back|returns|returned|comes|came|home|return from ~2 <home>|contact|weekend|his|hers ~4 terrified|bruises|bruised|marks|mark|hurt|injured|scared|upset|hungry|filthy|different|withdrawn|starving|black_eye|burn|burns|cuts|crying|shaking|silent
<home> ~3 hurts|hurting|harms|harmed|harming|smacks|smacked|hits|hitting|belts|beats|kicks|punches ~2 <object>|kids|a|with|when|if|every|again|all|when_he
swore|swears|sworn|made|promised|promise|told|begged ~2 to secrecy|not_to_tell|not_tell|not_say
do|does|did what|things|something|stuff|bad_things ~2 to|does <object> ~3 when|at|if|home|alone
because of what he|she|they does|do|did
of what he|she|they|<home> does|do|did|will_do|might_do|would_do to <object>
should i|we|i_should not|have ~2 said something before|earlier|sooner
// Fear, control and violence between adults.
he|she|they|<home> <often>*2 <hit> me|us
he|she <often>*2 pushed|pushes|strangled|choked|grabbed|grabs|threw|throws|dragged|drags|kicked me|us ~6 home|house|kids|children|stairs|wall|son|daughter|again
<home> >3 <hit>|strangle|strangled|choked|kill me|us|mum|mummy|mam
<mum>|<dad>|<partner>|me|us >1 being|getting|gets|got|been|was|is <hit>|battered|beaten
hit|hits|hitting|hurt|hurts|hurting|beat|beating|strangle|strangled|punch|punched|punches|attacked|attacking|batters|battered|slap|slapped|kill|stabbed <mum>|mum|mummy
beat|beaten|beating|bashed me up|black|in
put|puts|putting me|her|mum|us in hospital|refuge
domestic abuse|violence|violent|abuser|incident|dispute|situation
womens_aid|idva|marac|dash_risk
abusive >2 relationship|partner|ex|husband|marriage|home|father|man
a|the|womens|in|to refuge
non_molestation|nonmolestation|non_mol|injunction|restraining_order|occupation_order|protection_order|panic_alarm
violent <home>|man|home|relationship|partner|marriage

fled|fleeing|flee|escaped|escaping|running|hiding from ~2 <home>|him|home
fled with
we|i have had|had to ~1 leave|run|flee|escape ~2 home|house|him
leave|left|leaving home|house|him because ~1 of|he him|<home>
he|<home> controls|controlling|checks|monitors|watches|follows|tracks|took|takes >1 everything|my|me|phone|money|where|what|messages
he|<home> >1 does_not|will_not|wont|not|never|no let|allow me|us ~2 out|leave|see|speak|talk|work|have|go
<fear> of ~2 my <home>|him|husband
me and|or my|the kids|children|son|daughter|baby ~2 not|are safe
<home> turning|turns|turned|showing|hanging|waiting|parked|been|stood|standing|outside ~2 outside|up ~3 house|gate|gates|school|nights|threatening|me
keep|keeps our|my|new address private|secret|from
not ~3 told|tell|know|knows|give|find ~2 where we are|live|moved|have_moved
<dad>|<home>|he has|found found|out ~1 where we live|have_moved|moved|are
found out where we
do|does|please not ~1 ring|phone|call|text|email|write|contact ~2 house|home|me|him|<home> ~4 he|<home>|checks|she|sees|reads|about
he|she|<home> checks|reads|goes_through|looks_through my phone|messages|texts|emails
walking on eggshells|egg_shells
fist|fists|foot|feet|puts|put ~2 through|in|into ~1 wall|door|doors|walls
kicked|kicking|kicks|smashed|smashing|smashes|punched|punching|broke ~2 door|doors|house|walls|up|things ~3 drunk|home|kids|children|<home>|temper|baby
<homeadult> >3 kicked|kicks|kicking|kick off|of again|at|last_night|and
police >3 came|called|out|been|were|to|attended ~3 house|home|last_night|again|weekend|ours|us
police|social_services ~2 at|to|came|round ~2 house|our|home|ours
kind|type|sort with police
broke|broken|fractured my|her|mums|his wrist|arm|nose|jaw|rib|ribs|leg|tooth|finger ~8 <home>|told|fell|he|kids
i have a|got black_eye|bruises
black_eye ~12 children|kids|saw|son|daughter|he
kids|children|child|son|daughter|boys|girls|little_ones|she|he|they|eldest|youngest|we|<mum> saw|see|sees|seen|hear|hears|heard|watched|watches|watch|witness|witnessed|witnesses ~6 <hit>|fight|fights|fighting|violence|happened|strangle|everything|strangled|hurting|knife|arguing|screaming ~6 <mum>|me|<home>|him|her|us|wall|it
hear|hearing|heard|hears ~3 hitting|beating|hurting|screaming|slapping|smacking|screams|thumping|thumps|crying ~6 her|him|kids|children|child|wall|through|every|night|next_door
neighbour|neighbours|next_door|downstairs|upstairs >3 hits|hitting|beats|beating|screaming|screams|scream|shouting|shaking|shook|slapping|hurting
scream|screams|screamed|screaming every|most|all night|nights|day
kid|kids|child|children|baby|babies scream|screams|screamed|screaming|screaming_next_door ~5 night|nights|house|next_door|wall|through
shaken|shook|shaking|shake|shakes ~3 baby|newborn|infant
baby >3 shaken|shook|shaking
// What a parent says of himself or herself.
i|ive|have|just have? <often>*2 hit|smacked|slapped|hurt|shook|punched|kicked|beat|belted|whacked|battered|shaken|bit|strangled|burnt|thumped|pinched my|him|her|them|the|our
i am|keep|was <often>*2 hitting|smacking|slapping|hurting|shaking|beating|kicking|punching|harming my|him|her|them|the|our
i <often>*2 lost|lose|lost_control|losing ~1 control|it|temper|rag ~8 hit|smacked|slapped|hurt|shook|grabbed|threw|pushed|him|her|them|kids
i|will|might|may|going|am|could|would ~3 hurt|harm|hit|kill|shake|smother|do_something_to|do ~1 the|my|our|him|them baby|son|daughter|child|children|kids|again|myself_and
<fear> ~3 i will|ill|might|may|could|am ~1 hurt|hit|do|harm|lose|kill|going|snap
<fear> ~2 what i might|will|could|may|would do
before i hurt|do|hit|harm|kill ~1 him|her|them|something|my|someone
i need|want help ~4 hurt|hitting|hit|harm|baby|stop
// Old and blunt ways to say it.
gets|get|got|getting|given|gave|give|giving|gives|took|had ~1 a|another|right|good|proper|the ~1 hiding|beating|belting|hammering|pasting|thrashing|walloping|whipping
gets|get|got|getting|given|gave|give|giving|threatened|has|had ~2 the|a|his|her belt|slipper|cane|strap|wooden_spoon|back_of_his_hand|back_of_her_hand|smack|slap|beating|hairbrush
with ~1 belt|slipper|cane|strap|wooden_spoon|hairbrush
with a|the|his|her|their <weapon> ~1 if|when|for|at|on|and|because|as
hit|hits|hitting|beat|beats|whacks|whacked|smacks|smacked|whipped|whips|belted|belts|smack ~3 with ~1 <weapon>
handy|free|quick|ready with ~1 his|her|their|the fists|hands|belt|fist
bears|bear|got|gets|cops|copped|takes|took|took_the|bore the brunt
cops|copping|copped it
knocking|knocked|knocks|knock|slapping|slapped|slaps|pushes|pushed|smacked him|her|them|me|us|kids about|around
lifts|lifted|raises|raised|raise ~1 a|his|her hand|fist to|at|near|against
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
him|her|me|them|child|son|daughter|boy|girl ~3 by ~1 hair|ankle|ankles|throat|neck|ears|scruff|ear|wrists|collar
<home>|homeadult ~1 is beat|hit|hurt|slap
beating|hitting|smacking|slapping|hurting|kicking|shaking ~1 the|my|his|her|our|a ~1 big|little|small|young|other|youngest|eldest|one|one_child
terrified|scared|frightened|petrified|scared_to_death ~3 every|each|of_going|going|go ~3 sunday|friday|weekend|home|contact|house|dads|mums|fathers
mummy|daddy|mum|dad|nanny do|please? not? hurt|hit|smack|stop
from contact|weekend ~4 saying|says|said|told
not|never|nobody safe
not safe ~2 with|there|at_home|where
what happened|happens ~2 to|at ~1 him|her|them|home|contact|dads|mums ~6 before|contact|sees|dad|people|someone
goes for me|us|him|her|them
goes|going|go|went for is|me|us ~2 me|her
happening|going_on|happens ~1 at|to_me_at home
hate|hates ~2 it ~1 at home|there
i|we|they|she|he ~2 might|will|would|could ~1 go|get|be ~1 taken ~2 into? care|off|away
into care
took|taken|take ~1 off|away ~2 me|us
broke|broken|breaks my|her wrist|arm|nose|jaw|rib|ribs|tooth
told|tell|say|said ~3 i|she|he fell
if ~3 is_not|are_not|not right|ready|done|perfect ~2 he|she starts|kicks_off|goes_mad|loses_it|blows
held|holds|holding|pulled|put|had ~1 a|the knife|blade|gun ~1 to|at|on|against
kicked|smashed|broke|punched|put ~3 door|doors in|down|off ~6 me|baby|kids|behind|hiding
left|leave|leaving|go ~3 without ~1 anything|him_knowing|knowing
saving|planning|trying up? to leave ~2 he|him|$
he|she does_not know ~8 leave|leaving|left|here|talking|writing
if he|she|<home> rings|calls|phones|asks|turns_up ~3 say|do_not|tell|not
go|goes|went|going for me|us|her|mum ~6 times|kids|seen|count|boys
smack|smacking|smacks|hit|hitting|slap|slapping|slaps ~1 him|her|them|me ~1 round|across|on|over|with
my|his|her idea of ~3 smacking|hitting
closes|close|closed|shut|shuts|lock|locks|locked|puts|put him|her|me in ~2 bathroom|cupboard|bedroom|shed|dark|garage|cellar
locks|locked|shuts him|her|me in ~2 room|toilet
brother|uncle|cousin|father|dad|mum ~2 he|she|they ~4 hit|beat|lock|close|hurt|kick|touch
<> <home> ~6 padlock|padlocks|padlocked|belts|strap|slipper|starves|starving|strangled|strangles
<home> ~3 chains|chained ~2 fridge|him|her|me|door
<> <near> >6 hurts|hurt|hurting|hits|hit|hitting|smacks|smacked|slaps|slapped|punches|punched|kicks|kicked|beats|beat|touches|touched|scared|frightened|terrified|afraid|locks|locked|burns|burnt|bites|shouts|screams|drunk|bruise|bruises|cruel
<> contact|weekend|weekends|dads|mums|fathers|mothers|exs ~7 <mark>|bite|bitten|burn|bruise|hurt|injured|terrified|scared|frightened|hit|smacked|slapped|screams|sobbing|withdrawn|filthy|starving
<> wrong|bad|strange|weird|awful|dodgy|scary|terrible|off ~3 at_home|behind_closed_doors|in_that_house|in_that_home|indoors|in_their_house
<> scream|screams|screaming ~8 killing|beating|upstairs|next_door|wall|neighbours|downstairs|flat
i|we ~3 hear|heard|hearing ~3 him|her|them ~2 <hit>|screaming|begging|crying
<home> ~3 not|never ~1 let|letting|lets|allow|allows|allowed ~1 him|her|them|me ~2 eat|sleep|out|leave|wash|talk|see|drink|phone|go
<home> ~4 chases|chased|spits|spat|kicks_off|explodes|rages|screams|smashed|smashes|trashed|wrecked ~4 him|her|them|me|us|house|kids|everything|things|room
<home> ~3 leaves|leaving|left ~2 him|her|them|kids|children|baby ~3 alone|own|hours|night|pub|car|all_night|all_day|by_himself|by_herself|by_themselves
<home> ~3 keeps|kept|keep ~1 him|her|them|me ~2 in|locked|off_school|prisoner|inside|away_from
what he|she|they|<home> ~2 does|do|did|might_do|will_do|is_doing ~1 to ~1 her|him|me|us|them|my
what he|she|<home> ~1 will|might|would|is_going_to ~1 do ~1 to|next|when|if
i|we ~2 <fear> of my|him|her
he|she|<home> ~2 threatened|threatens|threatening ~1 to ~2 kill|hurt|hit|burn|stab|take|harm ~2 me|us|her|him|them|kids|children|himself
<home> ~3 gets|goes|got|been|is|was|turns ~1 violent|nasty|aggressive|angry|physical|handy ~3 with|when|towards|if|drunk|at_home|and
<home> ~2 has ~2 temper ~4 scared|kids|him|her|me|frightened
bruise|bruises|marks|black_eye|cut|burn ~4 and ~3 <home>
his|her|their <home> ~4 did|does ~1 it|that|this ~1 to ~1 him|her|them
it|that was|is ~1 <home> who|that did|does|hit|hurt
someone|somebody ~2 hurts|hurt|hurting|hits|hit|touching|touches|abusing ~1 him|her|them|my|the
child|kid|girl|boy|lad|friend|mate ~6 not|never safe ~2 home|there|with
hurting ~1 my|her|his|their brother|sister|mum|baby
hurt|hurts|hurting|hits|hitting ~1 mummy|mum|mam
in front of ~1 the? kids|children|our|my|baby|son|daughter ~6 <hit>|knife|violent|threw|strangled|smashed|screaming
<hit>|violent|threw|strangled|smashed ~6 in front of ~1 the? kids|children|our|my|baby|son|daughter|him|her
kids|children|son|daughter ~4 saw|watched|heard ~6 <hit>|police|strangle|knife|everything|arrested|happened
arrested ~6 <home>|assault|for_hitting|domestic
<home> ~4 arrested|bailed|in_prison|prison|released
bail|bailed ~3 conditions
<home> ~5 not ~1 allowed near|contact|to_see
stalking|stalks|stalked|harassing|harasses ~1 me|us|her|him
police ~4 <home> ~6 hit|attacked|again|last_night|house|violent
not|do_not|stop? hurt|hit me|mummy|daddy|mum|dad
mummy|daddy|mum|dad|nanny not? hurt|hit me
scared|frightened ~2 death ~2 going|of ~3 <home>|his_fathers|her_fathers|house|home
beating|hitting|smacking|slapping ~1 big|little|small|young|older|younger|other one|boy|girl
hits|hit|smacks|beats hers|his|theirs|her_kids|his_kids ~2 with
goes|go|going for is ~1 me
i_am not the one it is|its
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
he|she|they will|would|is_going_to*2 kill|hurt|batter|hit me|him|her|us ~4 home|find_out|finds_out|shaking|joking|if_he_finds|if_i_tell|not
do_not|please ~2 ring|call|tell|phone ~2 dad|mum|stepdad|father|mother|husband ~4 kill|hit|hurt|batter|go_mad|beat
bath|shower|bed with ~1 her|him|me|us ~4 like|night|naked|and|every|every_night|still
<home> ~3 gets|get|got|comes|goes ~1 in|into ~1 the|her|his|my bath|shower|bed ~2 with
turned up ~4 crying|nightie|pyjamas|barefoot|bleeding|shaking ~8 <home>
drove|drives|driving ~1 at|into ~1 me|us|him|her
tried ~1 to run me|us|him|her over
holds|held|puts|put|pushes|pushed|forces|dunks|dunked ~2 head|face|hand|hands|feet ~2 in|on|under|down ~2 water|toilet|bath|food|plate|cooker|hob|pillow
<home> ~3 calls|called|calling ~1 him|her|me|them ~3 <vile>
<home> >5 strangers|clubbing|underwear|naked|cameras|camera|knife|belt|slipper|cupboard|cage
<home> ~3 leaves|left|leaving ~2 with ~1 strangers|anyone|random|whoever
<home> ~4 on top of ~1 her|him|me|us|my
lies|lay|lying|gets|climbs|sleeps ~1 on_top|on ~1 of? her|him|me ~2 $|night|bed|and
camera|cameras ~2 in ~1 her|his|my|our ~1 bedroom|bathroom|room
<home> ~3 pulls|pulled|pinches|twists|yanks|bends|squeezes ~1 her|his|my|their|him|me ~2 <limb>
made|gets_made|makes|forced|has ~1 to eat|sleep|sit|stand|kneel|clean|drink|lick ~3 floor|dog|bowl|toilet|corner|underwear|naked|outside|hours
<home> ~2 made|makes|has ~1 him|her|me|them clean|eat|stand|sleep|watch|drink|strip
at_home ~1 slap|hit|beat|smack|kick|starve|lock|punish|whip ~1 him|her|them|me
they ~1 slap|hit|beat|smack|starve|lock|whip ~1 him|her|them|me ~6 home
without asking|permission ~6 kids|children|phone|he|him|whisper
cannot|not_allowed|not ~2 go|buy|leave|see|talk|speak|phone|ring|work ~4 without ~1 asking|permission|him
has me tracked|watched|followed|on_camera
tracks|tracked|bugged|spies ~2 me|my|phone|car
children|kids ~3 whisper|quiet|silent|hide|tiptoe ~3 when|he|in
if i ~2 go|call|ring|tell ~1 to? police|anyone|someone|school ~4 he|take|kill|hurt
take ~2 children|kids ~2 to <abroad>
<> <home> ~5 <dread> ~4 of|when|if|to_go|at|him|her|home|about
<home> ~3 bites|bite|biting|burns|scratches|throttles|headbutts|spits|whips
mummy|daddy|mum|dad|nanny bites|bit|hits|hit|hurts|hurt|smacks|burns|kicks|locks|shouts|screams|throws|pinches
winces|wincing|limping|wince ~4 when|pat|touch|sit|back|move
pulling|pulls|pull ~2 eyebrows|eyelashes|hair|nails ~1 out
due ~2 at|to|with ~2 <home>|fathers|mothers|dads|mums
only when ~4 <home>|fathers|mothers|contact
threw|throws|throw|throwing|chucked|smashed ~2 plate|plates|cup|glass|bottle|pan|knife|kettle|phone|remote ~2 at
throw|throws|threw plate|plates|things|stuff|cup|bottle ~1 at
got|was|been|gets whacked|walloped|belted|thrashed|leathered|whipped|caned|clouted|battered ~1 with|for|by
home is|gets|feels ~1 scary|frightening|dark|bad|not_safe
scary ~2 at|when ~2 home|dark|night
her|his weekends|time|contact ~2 with|at ~1 <home> ~8 hurt|scared|hit|cry|cries
about ~1 her|his|their weekends
in ~2 wrong way ~1 $
likes|looks|stares|touches ~4 in ~1 a|the|that wrong|funny|weird|sexual|strange ~1 way
<home> ~2 shouts|screams|yells and throws|hits|smashes|kicks|slams
throws|threw|throwing|smashes|smashed|smashing|breaks ~1 stuff|things|furniture|plates ~6 kids|children|ears|hides|hide|baby|son|daughter|scared
covers|cover|covering ~1 his|her|their ears ~2 and? hides|hide|shouting|screaming
shook|slapped|smacked|hit|hurt|kicked ~1 him|her|my|them ~4 scared|ashamed|sorry|help|guilty|crying
i ~3 shook|slapped|smacked|punched him|her|them
mummys|daddys|mums|dads friend|mate|mates|friends|boyfriend|girlfriend ~1 <strike>|hurt|touched|touches|bit|locked|scares|shouts
his|her dad ~2 will|would kill ~1 him|her
dad|mum|father|mother will|would kill|batter|murder ~1 him|her if|when|for
will|would not ~1 go home ~4 hung|cried|crying|begged|dad|mum|scared|clung
my wife|husband|sister|daughter|mum|friend ~2 is|being|getting|been ~1 being? hurt|hit|beaten|abused|controlled
"""
