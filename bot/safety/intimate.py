"""Sexual harm, said the way parents say it: seldom by name."""

ERASE = """
touch|touched|touches|touching ~1 him|her|them|me as_if|like ~6 disease|germs|contagious|lurgy|infected|dirty
boy|boys|girl|girls|kid|kids|child|children|they ~4 touch|touches|touched|touching ~2 hair|turban|hijab|headscarf|hearing_aid|wheelchair
naked baby|toddler photo|photos|picture|pictures
touching story|stories|moment|tribute|assembly|song|video|film|poem|card|gesture
very|so|really touched by
touch|touched|touching base|wood|screen|typing|type|down|rugby|football|paper
in|keep|keeping|get|getting|got|be|stay|lost|lose touch
final|finishing touches|touch
private school|message|tutor|tuition|lesson|lessons|meeting|conversation|word|chat|office|appointment|hire|number
secret santa|ballot|garden|path|shopper|spy|agent
rub|rubs|rubbing|rubbed off|up|it|out|salt
kiss|kissed goodbye|better|bye|night
touch|touched|touches|touching ~3 work|books|book|homework|worksheet|keyboard|food|display|things|toys|door|bag|coat|pencil|lunch|lunchbox|stuff|reading|tray|project|computer|upon|on
head|shoulder|sleeve|bag|coat|book|pencil|lunch|things|display|toys|food|work ~1 touched
inappropriate language|words|clothing|shoes|footwear|uniform|behaviour|content|book|books|punishment|tone
naked eye|truth
top|shirt|t_shirt|jumper|clothes|trousers|tights ~1 off ~1 for ~2 swimming|pe|games|doctor|nurse|vaccine|jab|injection|rounders|athletics
"""

FLAGS = """
<home> ~1 licks|licked|licking|sucks|sucking ~1 him|her|me|them|my|his
touched|touches|touch|groped|gropes|groping|fondled|fondling|fondles|interfered_with ~1 my|her|him|me|them|us|inappropriately|private|each|where|<child> !and
touching my|her|me|inappropriately|girls|boys|private|him|them !gives|means
bad|wrong|private|unwanted|funny|inappropriate|yucky touch|touching|touches|touched|cuddles|cuddle|kisses|tickles|tickle|hugs
being|been|was|got|gets|getting|keeps|is|were groped|fondled|molested|interfered|raped|abused|flashed
groped|gropes|groping|fondled|fondling|fondles|molested|molesting|molester|rape|raped|rapes|raping|rapist|incest|paedophile|paedo|pedo|pedophile|paedophiles|paedos|nonce|nonces|pedos
sexual|sexually|sexualised|sexualized|porn|pornography|nude|nudes|porno|sexting
sex ~2 abuse|abused|stuff|things|acts|with|toy|offender|offenders
rude|dirty|adult|blue films|film|movies|pictures|videos|pics|photos
naked ~3 picture|pictures|photo|photos|pics|video|videos|him|her|bed|in|child|children
intimate|private|rude parts|part|place|places|bits|area|areas|body
privates|genitals|vagina|penis|willy|minnie|foof|boobs|groin|crotch ~4 <touch>|show|showed|shows|hurts|pictures|photo|rub
<touch>|hand|hands|finger|fingers|looked|look|looking|shows|showed|show|see|licked|kissed|kiss|poked|grabbed|grabbing|grabs|slapped|pinched|squeezed ~3 up|down|in|inside|under|on|at|my|her|his|him|their|the ~2 <private>|skirt|pants|knickers|trousers|shorts|bra|nightie|pyjamas|boxers|dress|bits|chest|boob|willy|thigh
where he|she|they|it|you should|does|is not
where|ways? no_one|nobody should
pants rule
pull|pulls|pulled|pulling|took|taking|take|takes|taken ~2 down|off ~3 pants|trousers|knickers|shorts|skirt|clothes|underwear|tights|boxers
pull|pulls|pulled|pulling|took|taking|take|takes|taken ~3 pants|trousers|knickers|shorts|skirt|clothes|underwear|tights|boxers ~1 down|off
undress|undressed|undressing|stripped|topless ~4 game|photo|photos|picture|pictures|video|him|asked|made|camera|told
strip ~3 naked|clothes|for_him|camera|off
without ~2 clothes|pants|knickers
goes|go|comes|came|went|gets|creeps|sneaks|sleeps|climbs|got|get|going|coming|sneaking ~2 in|into|to|inside ~1 her|his|my|their|the|daughters bed|room|bedroom|bathroom|shower|bath ~4 night|nights|late|asleep|dark|when|alone|watches
<home>|lodger|babysitter|man|someone >2 goes|comes|came|went|gets|creeps|sneaks|climbs|walks ~1 in|into ~1 her|his|my|their|the bed|room|bedroom|bathroom|shower|bath ~4 night|asleep|when|while|with|and|at|$
sleep|sleeps|sleeping|bath|shower in|with ~1 his|her|him|my|<homeadult> bed|him|<n>
makes|made|make|making|forces|forced|gets|got|getting|asks|asked|told|tells|wants|wanted|persuaded|tricked ~1 me|him|her|them|us|my|girls|boys to? do|touch|watch|kiss|lick ~1 things|stuff|something|it|that|him|his|older|an
does|did|doing|do|done stuff|things|something|bad_things|bad|rude|yucky ~1 to|with her|him|me|my|them|us|<child>
stuff|things|something|what i|he|she does|do|did not? like|want
stuff|things ~3 i|she|he do|does|did not like|want
secret|yucky|naughty|grown_up game|games|cuddle|cuddles|touching|friend|friendship
secret ~5 not_allowed|babysitter|uncle|mum|dad|mummy|daddy|parents|his|special|our
our|little|keep secret|secrets
keep|keeps|keeping|kept ~3 secret ~2 from|or|not
not to tell|say ~2 anyone|anybody|me|mum|mummy|dad|daddy|us|parents|mam
i|me|he_made_me|she_made_me ~1 promised|promise not to? tell
not allowed|supposed to tell ~1 anyone|anybody|mum|mummy|you|dad|us|me
if ~2 tell|tells|told|say|says ~3 anyone|anybody|mum|someone|hurt|kill|he|daddy|she|they ~4 hurt|kill|take|die|away|trouble|dog|them|worse|hit
threatening|threatened|threatens|blackmail|blackmailed|blackmailing ~3 share|post|send|leak|show|put ~4 <picture>
passing|passed|sharing|shared|sending|circulating|spreading|spread|leaked|asking|asked|wants|wanted|send|sent ~4 <picture> ~4 without|naked|body|himself|herself|private|nude|clothes
naked|nude ~2 <picture>
<picture> ~3 should never|not ~2 been|taken
<picture> no child|kid
<picture> ~3 of ~2 himself|herself|themselves|body ~2 without|naked|undressed|body|pants|private
shown|showed|shows|show|watching|watch|watched|sees|showing ~3 porn|adult|rude|naked|dirty|sexual|inappropriate|nude films|film|videos|pictures|video|stuff|things
knows|words|acting|draws|drawing|drew|actions|language|knowledge ~5 no|should_not|sex|sexual|beyond ~3 know|knows|sexual|old|child|age
no <n> year old|olds should
no child|kid|five_year_old|four_year_old should see|know|have|hear|watch|go
older|bigger|man|teenager|cousin|stepbrother|step_brother|brother|sixth_former|uncle|grandad|lodger|stepdad|dad >4 touched|touching|touches|groped|kissed|raped|flashed|exposed|undressed|fingered|grinding|humping|rubbing
hand|hands up|down ~1 my|her|his|their|the skirt|top|trousers|shorts|pants|shirt|dress|knickers
tickles|tickle|tickling|tickled|strokes|stroking|kisses|kissing|massages|rubs|rubbing ~2 her|him|my|me|them|girls|boys|children|back|leg|legs|where ~5 <homeadult>|uncomfortable|hates|alone|lap|night|bed|secret|weird|should|wrong|own|<staff>
<home>|<grownup>|friend >2 tickles|tickle|tickled|strokes|stroked|kissed|rubs|massages
kiss|kissed|kissing ~1 her|him|me|my|older|an|a ~3 lips|mouth|tongue|neck|older|man|bigger
get|gets|getting|got|trying|tries|wants|keeps ~3 daughter|her|son|him|girl|me|boy alone|on_her_own|on_his_own|by_herself|by_himself
left|being|be|alone ~1 alone|with|on_own ~1 with <homeadult>|him
when they|we|she|he are|is ~1 left|alone ~1 alone
uncomfortable ~6 touch|touched|touches|looks|cuddles|hugs|alone|around|kiss|kisses
way that? made|makes ~2 uncomfortable
boyfriend ~2 of|is|who|aged|he|s ~2 <n>|twenties|twenty|thirty
she|he|daughter|girl|son is <n> ~2 he is <n>
did something with a|him|boy|man
pregnant ~6 <n>|daughter|pupil|girl|stepdaughter|niece
daughter|girl|niece|stepdaughter ~4 pregnant
flasher|flashed|flashing|exposed|exposing ~3 himself|girls|kids|children|at|them
masturbating|masturbates|wanking|erection|fingered|blowjob|upskirting|upskirted|upskirt
bathing|baths|showering|washing|washes|scrubbing ~3 three|four|times|constantly|over|raw ~5 day|near|anyone
boys|boy|man ~2 went|came|got into|in ~2 girls room|dorm|tent
inappropriate touching|touch|contact
stroking|strokes|stroked|playing_with ~1 her|his|my|their hair|leg|face|arm|back|neck
touch and|too|also|$
touched|touches by|at ~3 someone|coach|teacher|man|uncle|home|boy|pupil
take|takes|took|taken ~1 her|him|me in|to|into his|the|her room|car|house|flat ~4 touch|and|alone|lock
makes|made|make|making them|him|her|me|us ~1 show|watch|touch|look|do ~2 him|it|things|stuff|his|them
baths|bathes|washes ~1 her|him|me
puts|put|putting his arm|arms|hand|hands round|around|on ~1 me|her|him|them|my
come|comes|came|coming in again|tonight|at_night
big|bigger|older boy|boys|lad|kid|girl ~8 toilets|toilet|loos ~10 show|touch|makes|made|pants
passing|passed ~2 round|around ~1 a|the picture|photo|video ~1 of ~1 my|her|his|a ~6 should|naked|never|private
getting|being|been|gets touched ~1 by
inappropriate touching
sold|sells|selling|sending|sent|taking|took|sends|posting|swapping ~3 <picture> ~1 of ~1 herself|himself|themselves|her|his_body|her_body
<n> year old boyfriend|girlfriend|man|lad|bloke
boyfriend|girlfriend ~1 is|who ~1 is <n>
has|got|seeing|dating|with ~1 an? <n> ~2 old boyfriend|man|lad|bloke
made|forced|making ~2 to? do ~1 stuff|things|it ~2 by|for|with
older boy|boys|lad|girl|kid ~4 makes|made|making|forces|forced|stuff|touches
when i ~1 am ~2 bath|shower|bed|asleep|changing|toilet
comes|came in when
gets|get|got in|into ~1 the bath|shower|bed with
willy|penis|vagina|privates|boobs
do_not|not|hates|hate ~1 like|likes|want ~2 uncle|grandads|his|cousins|babysitters ~2 games|game|cuddles|tickles|kisses|hugs
uncle|grandad|cousin|lodger|babysitter|stepdad x? games|game|cuddles|tickles|massages|secrets
on top of ~1 her|him|me
special|favourite ~1 girl|boy|princess|friend ~4 not|secret|tell|do_not|between
made|had|asked|told|forced ~1 to take|lift|pull ~2 top|shirt|trousers|skirt|pants|clothes ~1 off|up|down
take|took ~1 her|his|my|their top|clothes|trousers|pants ~1 off ~3 in_front|for|camera|man|male|him
in ~1 her|his|their underwear|knickers|pants|boxers
bikini|underwear|topless|naked ~1 pic|picture|photo|pictures|photos|pics|selfie
man|bloke|guy|someone ~4 with ~1 no top|clothes|shirt|trousers ~1 on
no top|clothes|shirt on ~6 video|call|camera|facetime
taking|takes|took ~1 pictures|photos|photographs|videos ~1 of ~1 the|little|young|my girls|boys|children|kids|daughter|son|pupils
handstands|changing|undressed|leotards|swimming_costumes ~6 pictures|photos|filming|video
pictures|photos|filming|video ~6 handstands|changing|undressed|leotards|swimming_costumes
keep|keeps|keeping a? ~1 secret ~3 about
<home>|<adult> ~8 secret|secrets ~2 between|from_mum|from_us
<home> ~4 their|our little? secret
<home> ~6 not_allowed|not allowed? to tell|say ~1 anyone|anybody|about|$
<home> ~6 promise|promised|swear not to tell|say
secret ~4 bath|bed|night|games|cuddles|shower
plays|play|played|playing ~1 doctors|mummies_and_daddies|nurses|horsey ~2 with
plays|play|played|playing doctors
uncle|grandad|cousin|lodger|stepdad|brother|babysitter ~2 plays|play ~2 doctors|games|wrestling|horsey
makes|made|make ~1 me|her|him|them watch ~3 videos|films|porn|bad|rude|adult
bad|rude|dirty|naughty videos|films|pictures|touching|games|websites
sending|sent|sends|send ~2 videos|pictures|photos|pics ~2 to ~1 someone|a|an|him|man|boy|stranger ~4 snap|snapchat|online|says|instagram|met
asked|asks|asking|told|wants|wanted ~1 my|her|him|me|them ~2 to ~1 send ~3 photo|picture|pic|video|photos|pictures
hugging|hugs|cuddling|kissing ~1 her|him|them|the_girls|girls ~3 uncomfortable|too|keeps|hates|always
uncomfortable ~4 hugging|hugs|touching|stroking|cuddling|close
<n> ~3 year_old|old|years? ~6 pregnant|boyfriend ~2 <n>
do_not|not|does_not|hates like|likes ~1 it? when|how ~1 <home>|he|she ~3 puts|touches|hugs|tickles|kisses|cuddles|holds|plays|comes|strokes
puts his hand|hands there|down|up|on|in|inside|under
touch|touches|puts|hand|hands there $
happened ~2 to ~1 her|him|them|my_daughter|my_son ~3 sleepover|party|camp|at_the|at_his|at_her
will_not|not|never let ~1 me|anyone|us ~1 wash|bath|bathe|undress|change|touch|near ~1 her|him
"""
