"""One adult hurting or ruling another where children live, and a parent who fears to hurt a child."""

FLAGS = """
<parent> >3 <hit> ~2 <child>|him|her|me|them|kids|baby
<homeadult> >3 puts|put|putting|has|had|got|lays|laid|raises|raised|lifts|lifted hands|hand|fist|fists|knife
<homeadult> >4 violent|aggressive|abusive|dangerous|physical|rough|heavy_handed|handy_with|handy|vicious|cruel
<homeadult> >3 left|leave|leaves|leaving <object> >3 alone|outside|car|night|own|out|hours
<homeadult> >3 threatens|threatened|threatening|threaten to|that|with ~4 kill|hit|hurt|harm|burn|take|stab|leave|throw|smash|knife
<homeadult> >3 threatens|threatened|threatening|threaten me|us|him|her|them|my
<home> >4 terrorises|terrorise|intimidates|humiliates|stalks|stalking|controls|controlling|controlled|coerces|terrorising
<home> ~3 scares|frightens|frighten|terrifies|scare ~1 me|him|her|them|us
things|it|life|home|trouble|fighting|violence|shouting|rows|screaming|arguments >2 bad|awful|horrible|scary|frightening|violent|unsafe|difficult|hell|tense|worse|volatile ~2 at|in|with ~1 home|house|dads|mums
trouble|violence|abuse|danger|fighting|fights|screaming ~1 at|in ~1 home|house|ours|family
flinch|flinches|flinched|flinching|cowers|cowered|cowering|recoils|recoiled
should i|we|i_should not|have ~2 said something before|earlier|sooner
he|she|they|<home> <often>*2 <hit> me|us
he|she <often>*2 pushed|pushes|strangled|choked|grabbed|grabs|threw|throws|dragged|drags|kicked me|us ~6 home|house|kids|children|stairs|wall|son|daughter|again
<home> >3 <hit>|strangle|strangled|choked|kill me|us|mum|mummy|mam
<mum>|<dad>|<partner>|me|us >1 being|getting|gets|got|been|was|is <hit>|battered|beaten
beat|beaten|beating|bashed me up|black|in
put|puts|putting me|her|mum|us in hospital|refuge
domestic abuse|violence|violent|abuser|incident|dispute|situation
womens_aid|idva|marac|dash_risk
abusive >2 relationship|partner|ex|husband|marriage|home|father|man
a|the|womens|in|to refuge
non_molestation|nonmolestation|non_mol|injunction|restraining_order|occupation_order|protection_order|panic_alarm
fled|fleeing|flee|escaped|escaping|running|hiding from ~2 <home>|him|home
fled with
we|i have had to ~1 leave|run|flee|escape ~2 home|house|him
leave|left|leaving home|house|him because ~1 of|he him|<home>
he|<home> controls|controlling|checks|monitors|watches|follows|tracks|took|takes >1 everything|my|me|phone|money|where|what|messages
he|<home> >1 does_not|will_not|wont|not|never|no let|allow me|us ~2 out|leave|see|speak|talk|work|have|go
<fear> of ~2 my <home>|him|husband
me and|or my|the kids|children|son|daughter|baby ~2 not|are safe
<home> turning|turns|turned|showing|hanging|waiting|parked|been|stood|standing|outside ~2 outside|up ~3 house|gate|gates|school|nights|threatening|me
keep|keeps our|my|new address private|secret|from
do|does|please not ~1 ring|phone|call|text|email|write|contact ~2 house|home|me|him|<home> ~4 he|<home>|checks|she|sees|reads|about
he|she|<home> checks|reads|goes_through|looks_through my phone|messages|texts|emails
walking on eggshells|egg_shells
fist|fists|foot|feet|puts|put ~2 through|in|into ~1 wall|door|doors|walls
police >3 came|called|out|been|were|to|attended ~3 house|home|last_night|ours
police|social_services ~2 at|to|came|round ~2 house|our|home|ours
kind|type|sort with police
i have a|got black_eye|bruises
black_eye ~12 children|kids|saw|son|daughter|he
kids|children|child|son|daughter|boys|girls|little_ones|she|he|they|eldest|youngest|we|<mum> saw|see|sees|seen|hear|hears|heard|watched|watches|watch|witness|witnessed|witnesses ~6 <hit>|fight|fights|fighting|violence|happened|strangle|everything|strangled|hurting|knife|arguing|screaming ~6 <mum>|me|<home>|him|her|us|wall|it
hear|hearing|heard|hears ~3 hitting|beating|hurting|screaming|slapping|smacking|screams|thumping|thumps ~6 children|child|wall|through|next_door
neighbour|neighbours|next_door|downstairs|upstairs >3 hits|hitting|beats|beating|screaming|screams|scream|shouting|shaking|shook|slapping|hurting
i|ive|have|just have? <often>*2 hit|smacked|slapped|hurt|shook|punched|kicked|beat|belted|whacked|battered|shaken|bit|strangled|burnt|thumped|pinched my|him|her|them|the|our
i am|keep|was <often>*2 hitting|smacking|slapping|hurting|shaking|beating|kicking|punching|harming my|him|her|them|the|our
i <often>*2 lost|lose|lost_control|losing ~1 control|it|temper|rag ~8 hit|smacked|slapped|hurt|shook|grabbed|threw|pushed|him|her|them|kids
i|will|might|may|going|am|could|would ~3 hurt|harm|hit|kill|shake|smother|do_something_to|do ~1 the|my|our|him|them baby|son|daughter|child|children|kids|again|myself_and
before i hurt|do|hit|harm|kill ~1 him|her|them|something|my|someone
i need|want help ~4 hurt|hitting|hit|harm|baby|stop
gets|get|got|getting|given|gave|give|giving|gives|took|had ~1 a|another|right|good|proper|the ~1 hiding|beating|belting|hammering|pasting|thrashing|walloping|whipping
handy|free|quick|ready with ~1 his|her|their|the fists|hands|belt|fist
knocking|knocked|knocks|knock|slapping|slapped|slaps|pushes|pushed|smacked him|her|them|me|us|kids about|around
lifts|lifted|raises|raised|raise ~1 a|his|her hand|fist to|at|near|against
him|her|me|them|child|son|daughter|boy|girl ~3 by ~1 hair|ankle|ankles|throat|neck|ears|scruff|ear|wrists|collar
goes for me|us|him|her|them
goes|going|go|went for is|me|us ~2 me|her
i|we|they|she|he ~2 might|will|would|could ~1 go|get|be ~1 taken ~2 into? care
child|children|kids|kid|son|daughter|baby|babies|them|him|her|one took|taken|take ~1 off|away ~2 me|us
kicked|smashed|broke|punched|put ~3 door|doors in|down|off ~6 me|baby|kids|behind|hiding
left|leave|leaving|go ~3 without ~1 anything|him_knowing|knowing
saving|planning|trying up? to leave ~2 he|him|$
he|she does_not know ~8 leave|leaving|left|here|talking|writing
go|goes|went|going for me|us|her|mum ~6 times|kids|seen|count|boys
smack|smacking|smacks|hit|hitting|slap|slapping|slaps ~1 him|her|them|me ~1 round|across|on|over|with
closes|close|closed|shut|shuts|lock|locks|locked|puts|put him|her|me in ~2 bathroom|cupboard|bedroom|shed|dark|garage|cellar
locks|locked|shuts him|her|me in ~2 room|toilet
<home> ~3 chains|chained ~2 fridge|him|her|me|door
<> <near> >6 hurts|hurt|hurting|hits|hit|hitting|smacks|smacked|slaps|slapped|punches|punched|kicks|kicked|beats|beat|touches|touched|scared|frightened|terrified|afraid|locks|locked|burns|burnt|bites|shouts|screams|drunk|bruise|bruises|cruel
<> contact|weekend|weekends|dads|mums|fathers|mothers|exs ~7 <mark>|bite|bitten|burn|bruise|hurt|injured|terrified|scared|frightened|hit|smacked|slapped|screams|sobbing|withdrawn|filthy|starving
<> scream|screams|screaming ~8 killing|beating|upstairs|next_door|wall|neighbours|downstairs|flat
i|we ~3 hear|heard|hearing ~3 him|her|them ~2 <hit>|screaming|begging|crying
<home> ~3 not|never ~1 let|letting|lets|allow|allows|allowed ~1 him|her|them|me ~2 eat|sleep|out|leave|wash|talk|see|drink|phone|go
<home> ~4 chases|chased|spits|spat|kicks_off|explodes|rages|screams|smashed|smashes|trashed|wrecked ~4 him|her|them|me|us|house|kids|everything|things|room
<home> ~3 leaves|leaving|left ~2 him|her|them|kids|children|baby ~3 alone|own|hours|night|pub|car|all_night|all_day|by_himself|by_herself|by_themselves
<home> ~3 keeps|kept|keep ~1 him|her|them|me ~2 in|locked|off_school|prisoner|inside|away_from
what he|she|they|<home> ~2 does|do|did|might_do|will_do|is_doing ~1 to ~1 her|him|me|us|them|my
i|we ~2 <fear> of my|him|her
he|she|<home> ~2 threatened|threatens|threatening ~1 to ~2 kill|hurt|hit|burn|stab|take|harm ~2 me|us|her|him|them|kids|children|himself
<home> ~2 has ~2 temper ~4 scared|kids|him|her|me|frightened
in front of ~1 the? kids|children|our|my|baby|son|daughter ~6 <hit>|knife|violent|threw|strangled|smashed|screaming
kids|children|son|daughter ~4 saw|watched|heard ~6 <hit>|police|strangle|knife|everything|arrested|happened
arrested ~6 <home>|assault|for_hitting|domestic
<home> ~4 arrested|bailed|released
<home> ~2 out of prison
bail|bailed ~3 conditions
stalking|stalks|stalked|harassing|harasses ~1 me|us|her|him
police ~4 <home> ~6 hit|attacked|again|last_night|house|violent
not|do_not|stop? hurt|hit me|mummy|daddy|mum|dad
mummy|daddy|mum|dad|nanny not? hurt|hit me
goes|go|going for is ~1 me
i_am not the one it is|its
do_not|please ~2 ring|call|tell|phone ~2 dad|mum|stepdad|father|mother|husband ~4 kill|hit|hurt|batter|go_mad|beat
bath|shower|bed with ~1 her|him|me|us ~4 like|night|naked|and|every|every_night|still
drove|drives|driving ~1 at|into ~1 me|us|him|her
tried ~1 to run me|us|him|her over
<home> ~3 calls|called|calling ~1 him|her|me|them ~3 <vile>
<home> ~3 leaves|left|leaving ~2 with ~1 strangers|anyone|random|whoever
<home> ~4 on top of ~1 her|him|me|us|my
lies|lay|lying|gets|climbs|sleeps ~1 on_top|on ~1 of? her|him|me ~2 $|night|bed|and
<home> ~3 pulls|pulled|pinches|twists|yanks|bends|squeezes ~1 her|his|my|their|him|me ~2 <limb>
<home> ~2 made|makes|has ~1 him|her|me|them clean|eat|stand|sleep|watch|drink|strip
at_home ~1 slap|hit|beat|smack|kick|starve|lock|punish|whip ~1 him|her|them|me
they ~1 slap|hit|beat|smack|starve|lock|whip ~1 him|her|them|me ~6 home
cannot|not_allowed|not ~2 go|buy|leave|see|talk|speak|phone|ring|work ~4 without ~1 asking|permission|him
has me tracked|watched|followed|on_camera
tracks|tracked|bugged|spies ~2 me|my|phone|car
if i ~2 go|call|ring|tell ~1 to? police|anyone|someone|school ~4 he|take|kill|hurt
mummy|daddy|mum|dad|nanny bites|bit|hits|hit|hurts|hurt|smacks|burns|kicks|locks|shouts|screams|throws|pinches
<home> ~2 shouts|screams|yells and throws|hits|smashes|kicks|slams
covers|cover|covering ~1 his|her|their ears ~2 and? hides|hide|shouting|screaming
i ~3 shook|slapped|smacked|punched him|her|them
my wife|husband|sister|daughter|mum|friend ~2 is|being|getting|been ~1 being? hurt|hit|beaten|abused|controlled
<home> ~1 will|would|is_going_to|says_he_will|said_he_would|threatened_to ~2 kill ~1 me|her|us|him|them ~2 if|when ~2 leave|leaves|tell|tells|go|goes|left|ring|call|divorce|find|finds|try|anyone|i_leave|she_leaves|he_finds
kill ~1 her|me|us if ~1 she|i|we leaves|leave|tells|tell|goes|go|left
locked|locks|lock|shut|threw|thrown|kicked me|us|her out ~6 kids|children|pyjamas|night|rain|cold|house
released|out ~1 from|of prison|jail ~6 knows|address|scared|coming|find
released ~4 knows|address|scared|coming|find|today|tomorrow
ex|husband|partner ~2 has ~1 been? released
kids|children ~1 hear|see|saw|heard|watch|watched ~1 all ~1 of? it
kids|children hear|see|heard|saw everything|it_all
he|she grabbed|pushed|punched|slapped|strangled|threw|hit|kicked my|our ~1 son|daughter|child|baby|kids|boy|girl
"""
