"""A child left alone, unfed, unwashed, or with grown-ups who cannot look after anybody."""

FLAGS = """
hides|hiding ~2 from pe|games|swimming
won|wont|not|refuses ~1 take ~3 coat|jumper|cardigan|top off
left|leaves|leaving|leave|home|alone|himself|herself|themselves|own|unattended|unsupervised ~4 alone|on|by ~1 own|night|home|house|flat|car|himself|herself|hours|themselves ~4 night|nights|morning|hours|overnight|pub|shift|work|weekend|days|weekends|evening|till|while|aged|he_is|she_is|<n>
left|leaves|leave|leaving|been|is|are|was|were|he|she|they home alone
left|leaves|leave|leaving|are|been|being|were|is|was ~3 home alone
no|not|never ~1 adult|adults|grown_up|grownup|grownups|parent|parents ~3 home|house|there|come|comes|around|awake
nobody|noone|no_one|not ~2 collected|collects|picks ~6 drunk|again|nights|till|until
left|leaves|leave|waits ~2 in|outside ~1 car ~4 hours|alone|bookies|pub|night|hot
hungry|starving|starved|ravenous|famished|unfed|malnourished ~6 always|weekend|weekends|begs|begging|steals|dad|dads|mum|mums|bin|bins|nobody
<> child|kid|boy|girl|lad|children|kids|always|every|house ~4 unwashed|unkempt|squalor|squalid|emaciated|malnourished|neglected
<> child|kid|boy|girl|lad|children|kids|always ~4 filthy
squalor|neglected|emaciated|malnourished
neglect|neglecting ~3 child|children|kids|baby|him|her|them
starves|starved|starving ~4 him|her|them|weekend|weekends|mum|dad|parents|punishment|always|ate|bin|neglected
smells|smelling|smell|smelly|stinks|stinking|reeks ~2 of|like ~1 wee|urine|poo|drink|alcohol|weed|cannabis|nappy|booze ~8 mum|dad|drove|picked|collected|parents|collect|every|same|always|clothes|house
same|dirty|filthy|soiled clothes|uniform|nappy|knickers|pants|jumper ~5 every|days|all|week|smell|smells|stinking|stink|since|washed|wee
no|any food|heating|electric|electricity|beds|bed|bedding|gas|hot_water|water|dinner|tea|meal|breakfast|supper|hot_dinner ~3 at|in|again|on|since|house|home|for
no|any ~1 food|tea|dinner|bed|heating in|at ~1 house|home|fridge|cupboards|cupboard
no ~1 wash|cook|eat|food|feed no eat|wash|food|cook
has|have|had|got not? ~2 eaten|food|fed for|since|in|all ~2 days|day|weekend|yesterday|week
ate|eats|eating|eat|takes|took|steals|stole|stealing|searching|scavenging|looking|goes|picking ~4 out|from|in|through|crusts|scraps ~3 bin|bins|rubbish|floor
ate as if|like ~3 not|never|days|seen|starving
not allowed ~2 eat|food|in ~1 house|home|weekends|at
eat|eats|eating|dinner|tea|meals|food ~2 in ~1 garage|shed
nobody|no_one ~2 looking|looks after ~2 child|children|kids|baby|him|her
sleeps|sleep|sleeping|slept ~2 on|in ~1 floor|sofa|bath|car|cupboard|shed|garage|hallway|mattress|bench|kitchen ~8 home|mum|dad|no|dogs|parents|bed|because|dirty|since|husband
parent|parents|mum|mums|mummy|dad|dads|daddy|mother|father|stepdad|<partner>|carer|carers|they|guardian|nan|adult|adults >4 <drunk>|drinks|drinking|alcoholic|heroin|vodka|addict|high|dealing|dealer|using|sloshed|shoots|smoking_weed|snorting|overdosed|skinful|injecting|passed_out|pisshead|stoned
mum|mums|mummy|dad|dads|daddy|mother|father|stepdad|stepmum|<partner>|husband|wife >3 drugs|on_drugs|on_heroin|needles|crack|on_crack|on_the_drink|booze|weed|cannabis|using
mum|mums|mummy|dad|daddy|mother|parents|parent|nan|she|he|they >3 passed|passes|out_cold|unconscious|asleep|sleep|sleeping|comatose|out_of_it|wont_wake|not_wake ~2 out|sofa|floor|all_day|all|day|table
drunk|drink|smelt|smelling|smells|stinking|alcohol|reeking|pissed ~6 pick|picked|collect|collected|collects|school_run|gate|gates|pick_up|pickup|drop_off|drove|drive|driving|car
collect|collects|collected|collecting|pick|picked|picks|driving|drives|drove|turned|turns|pick_up|pickup|school_run ~6 <drunk>|<drink>|stoned
needles|syringes|heroin|crack|drug|drugs ~5 lying|house|home|around|floor|flat|kids|children|table|playground|sell|selling|dealing|dealers|bedroom
drug dealing|dealers|den|addict|addicts|addicted
heroin|crackhead|smackhead|crack_cocaine
feeds|feed|feeding|minds|raising|minding|bathing|looks|looking|changes|dresses|caring|cares|cooks|cooking ~2 baby|babies|brother|brothers|sister|sisters|siblings|little_ones|for_himself|for_herself|mum ~10 year|himself|herself|only|up|night|school|asleep|bed|never|<n>|cooks
up all night ~3 baby|brother|look|looking
cooks|gets|feeds|dresses for? himself|herself ~8 feeds|baby|brother|sister|year|<n>|walks
in charge ~3 while|pub|of_the_baby|of_the_little_ones
nobody ~2 at home bothers|cares
not being|getting looked|cared after|for
nobody at home bothers|cares|washes|feeds|looks
did|does not take ~2 hospital|doctors|doctor|dentist ~3 till|until|for
diabetic ~6 dad|mum|parents ~4 not|never
never gets ~3 inhaler|insulin|medicine|medication|fed|dinner|washed
teeth ~3 rotten|rotting|black|falling
head ~2 crawling|infested
not ~2 fit ~2 for ~1 dog|animal|animals|human|child|pig
out|streets|street ~3 till|until ~1 <n>|midnight|late|dark ~8 youngest|old|alone|year|<n>|kids
wandering|roaming|roams|wanders ~4 street|streets|alone|road|night|outside|estate|midnight
hot|proper dinner|meal since|for|in
no|without ~2 coat|shoes|socks ~8 winter|snow|cold|freezing|ever|mum|parents|all|toes|holes|never
never at school|seen|outside|out
curtains ~2 shut|drawn|closed
barefoot|bare_foot|bare_feet
living|live|lives in ~3 squalor|car|filth|shed|tent|van|garage|caravan|dirt
in|of ~2 state|condition ~6 neglect|neglected|filthy|house
something ~3 is|not|isnt|very|badly|really wrong|right at|in|with ~2 home|house|family|that_family
flinchy
jumpy ~6 around|when|if|near ~3 <adult>|<home>|anyone|people
shoes ~6 small|toes|holes
cannot feed|look_after|care_for ~1 them|him|her|my|kids|children|properly
eldest ~3 doing|does everything|all|baby
coat|shoes ~8 mum|dad|parents ~3 drives|range_rover|new
not|never allowed ~2 eat|food|drink ~3 weekend|weekends|home|house
in ~1 his|her|their pants|underwear|nightie|pyjamas ~4 garden|rain|snow|cold|outside|street
<home>|he|she|they ~4 as a punishment ~1 $
sleeps|sleeping|sleep|slept in ~2 stairwell|stairs|park|doorway|car|uniform|clothes|shed
nobody|no_one|no ~1 there ~2 at|when|to ~1 bedtime|night|morning|put
banging starts|started|begins ~6 stop|shouting|scream
babysits|minds|looks_after ~3 brothers|sisters|siblings ~3 every|night|evening
something ~2 have_to|must|need_to|should pass on
fridge ~4 locked|chained|chains|padlock|padlocked|lock|locks|empty
chains|locks|padlocks ~2 fridge|cupboards|food|kitchen
<> on_her_own|on_his_own|by_herself|by_himself|on_their_own|alone|home_alone|by_themselves ~8 night|nights|overnight|all_night|all_day|weekend|weekends|hours|flat|house|evenings|every_evening|till_morning|till_late|midnight
<> he_is|she_is|they_are|kids|children|child|baby|nephew|niece|boy|girl|toddler ~4 left alone|home_alone|on_her_own|on_his_own|by_himself|by_herself|on_their_own|unattended|to_fend
fend for themselves|himself|herself
thin|skinny|pale|skeletal|underweight|losing_weight ~8 not_fed|nobody|feed|food|always_hungry|home|hungry
only meal|food he|she|they ~1 gets|get|has
asks|asked|asking|begs|begging|begged ~3 if ~2 stay|sleep|live|come ~3 with|here|ours|at|us
does_not|did_not|not|never ~1 want ~1 to go home
what ~2 goes on|happening ~2 at home|in_that_house
something|things ~4 is_not|not|are_not right ~2 with|about|at ~2 him|her|home|family|house|boy|girl|child|kid
flea|fleas|bites|scabies ~6 untreated|home|never
missed|missing|misses ~3 all|every ~2 hospital|doctors|dentist ~1 appointments
drug|drugs|drink|drunk|alcohol ~8 kids|children|baby|child ~4 house|there|home|alone|with
drug deals|dealing|dealer ~4 house|kids|flat|front_of
driving|drove|drive|drives ~4 drunk|drink|stoned|over_the_limit
drunk|drink|alcohol ~3 behind_the_wheel|at_the_wheel|in_the_car|driving
something bad|awful|horrible|wrong ~2 happening|going_on ~3 to ~2 boy|girl|child|him|her|them
starved ~2 if|when|as|for
no|not|any shoes|coat|socks ~8 <outcold>
no|not|any bed|beds|blankets|mattress|duvet
sleep|sleeps|sleeping ~1 on ~1 coats|floor|floorboards|sofa_cushions|towels|clothes
always|often|still ~2 out ~1 there|on_the_street|in_the_street alone|own|late|till
out ~2 alone|on_her_own|on_his_own|on_their_own ~4 dark|cold|night|late|road|always
stinks|smells|reeks|stank ~1 of cannabis|weed|drink|alcohol|booze
asleep|passed_out|out_of_it all day
nobody|no_one feeds|washes|looks_after ~1 us|me|him|her|them
six month|months|week|weeks|newborn ~2 old ~4 house|home|violent|there
puts|put|gets|got|looks_after|carries ~1 his|her|their mother|mum|dad|father|nan ~1 to|into ~1 bed|up
one who puts|feeds|washes|dresses ~3 baby|mother|mum|brother|sister|dad|little
thin as ~1 rake
thin|skinny|tiny ~3 eats|eating|ate ~2 grass|dirt|paper|scraps|bins|bin|crumbs|anything
eats|eating|ate ~1 grass|dirt|scraps|cardboard|toilet_paper|out_of_bins|from_bins|dog_food
roll|rolls|rolling ~2 spliff|joint|joints
spliff|bong|crack_pipe
using again|drugs|heroin|crack
started|back ~1 using ~1 again|$
wash|bath|shower|hot_meal|meal|dinner ~4 since ~3 mum|dad|mother|parents
eyebrows|eyelashes|nails ~1 out
strangers ~3 while|clubbing|pub
something ~2 not|is_not|wrong ~1 right ~1 at|about ~2 home
they|parents|mum|dad|mother|father|she|he never ~1 take|takes|took|taken ~1 him|her|them ~2 doctor|doctors|hospital|dentist|gp
crisps|biscuits|cereal|toast|nothing for ~1 tea|dinner|every_meal|supper
no electric|electricity|heating|gas|water|lights|food ~3 theirs|theirs_and|his_house|her_house|their_house|there|house|flat|home
always|constantly|permanently high|drunk|stoned|wasted|asleep|off_her_face
little|young|small one|ones|child|kid ~2 walks|walk|walking ~3 by_herself|by_himself|alone|on_her_own|on_his_own
left ~3 toddler|baby|child|kid|kids|children|him|her|them ~2 in ~2 car|bath|house|flat|pushchair|buggy
hot car
in ~1 a|the hot|locked car
nobody|no_one is ~1 looking|caring after|for ~1 us|them|him|her|me
we are|they_are|kids_are ~1 hungry|starving|cold ~2 $|and|nobody|mum
knock|knocks|knocking|come|comes ~2 our|my ~1 door ~5 food|hungry|eat
chain|chained|padlock|padlocked|locks ~2 gate|door|garden ~6 get_out|out|boy|girl|him|her|kids
always|left|kept|lives|sleeps in|with|outside ~2 the? yard|kennel|shed|cage ~3 dog|dogs|outside
"""
