"""Marks that nobody explains, a child nobody looks after, and worry about somebody else's child."""

# A mark with an everyday cause is an ordinary concern.
ERASE = """
<mark> ~8 fell|fall|tripped|trip|slipped|football|rugby|playground|bumped|bump|climbing|frame|bike|scooter|pe|wall|ball|goalpost|swing|slide|bully|bullies|bullying|running|match|swimming_lesson !but|every|again
fell|fall|tripped|slipped|bumped|bump|banged|football|rugby|ball|running|collided ~10 <mark>
<mark> ~6 by|from|off ~3 boy|girl|lad|kid|pupil|another|other|bully|classmate|same|rabbit|cat|dog|chickenpox|rash|operation|trampoline|nettles|eczema
<mark> ~2 from ~2 trampoline|chickenpox|rugby|football
knee ~3 trampoline
boy|girl|lad|kid|pupil|another|other|classmate|same ~4 <hit>|<force> ~10 <mark>
bullied|bullying|bully ~14 <mark>
bullied|bullying|playground|lunchtime|playtime|break ~14 <mark>
<mark> ~8 bullied|bullying|playground|playtime
boy|girl|other|lad|kid|both ~8 black_eye|black_eyes
"""

FLAGS = """
covered|full in|of ~2 bruises|bruise|marks|cuts|scratches|bites|burns
bruise|bruises|bruising|bruised|marks|mark|burns|burn|cuts|scratches|blue ~6 wont|not|never|nobody|no|does_not|cannot ~2 say|tell|explain|explained|know|knows|how|remember|talk|one|tells
will_not|not|never|nobody|refuses|cannot ~2 say|tell|explain|remember|talk ~3 how|who|what|why|about ~3 hurt|bruise|bruises|mark|marks|happened|did_it|done_it
clams|clammed up
says|say|said ~2 cannot remember
unexplained|unexplainable|suspicious|strange|odd|funny|worrying|mysterious|non_accidental ~1 <mark>|injury|injuries|bruising|marks
<mark> ~3 wrong|odd|strange|funny|unusual ~1 place|places
found|find|noticed|notice|saw|seen|see|spotted|has|had|got|with|are|is|have|wear|wears|hiding|hides|hide|shows|showed|show ~5 <mark> ~4 arm|arms|leg|legs|back|bum|bottom|face|neck|thigh|thighs|wrist|wrists|ear|ears|body|tummy|chest|cheek|shoulder|shoulders|ribs|feet
bruises|bruise|bruising|marks|mark|burns|stripes|welts|handprint|handprints|finger_marks|cuts|scars ~3 all|down|up|on|across|round|around|along|behind ~4 arm|arms|leg|legs|back|bum|bottom|face|neck|thigh|thighs|wrist|wrists|ears|body|tummy|chest|cheek|shoulder|shoulders|ribs
loads|lots|more|new|old|fresh|another|always|constantly|many|again|several|keeps ~2 bruises|bruise|bruising|black_eyes|black_eye|scars|cuts|split_lip
bruises|bruise|bruising|marks|scars ~3 again|every|each|always|all_over|everywhere|loads|old|new|weekend|weekends
grip|belt|finger|burn|strap|rope|ligature|strangle|strangulation|pinch|slap|whip|cigarette|stick|hand|buckle marks|mark|burns|burn|bruises|print|prints
bite mark|marks ~8 adult|big|child_not|grown|thigh|contact|dad
handprint|handprints|fingermarks|finger_marks|cigarette_burns|cigarette_burn
bite_mark|bite_marks ~8 adult|grown|big|not_a_child|not
small|round|little ~2 burns|burn
black_eye|black_eyes|two_black_eyes|split_lip|fat_lip ~12 story|stories|say|says|how|dad|dads|mum|mums|home|weekend|clumsy|door|again|cannot|not
different|another story|stories|tale|explanation ~1 each|every|time
story|stories ~6 not|never match|add_up|change|changes|make_sense|fit|tally
walked into a|the door apparently|again
broken|fractured|broke arm|leg|wrist|collarbone|rib ~10 story|match|explain|explained|hospital_till|not
hair ~3 pulled|ripped|torn|missing ~1 out
bald patch|patches
bruises|bruising|black_eye|black_eyes
bruise|bruised ~6 shape|shaped|hand|fingers|wont|will_not|says|why|how|grabbed|size|where
long sleeves ~4 july|june|summer|hot|always|heat|august|weather|bruises
always ~2 long sleeves
hiding|hides|covers|covering ~2 her|his|their arms|body|tummy|legs|back|bruises|marks|wrists
hides|hiding ~2 from pe|games|swimming
won|wont|not|refuses ~1 take ~3 coat|jumper|cardigan|top off
will not let ~2 see ~2 tummy|arms|back|legs|body|bum
soreness|sore|bleeding|blood|pain|discharge|itchy ~3 down_there|private_parts|private|bottom|knickers|underwear|down_below|bum|pants
// Left alone, unfed, unwashed, with grown-ups who cannot look after them.
left|leaves|leaving|leave|home|alone|himself|herself|themselves|own|unattended|unsupervised ~4 alone|on|by ~1 own|night|home|house|flat|car|himself|herself|hours|themselves ~4 night|nights|morning|hours|overnight|pub|shift|work|weekend|days|weekends|evening|till|while|aged|he_is|she_is|<n>
left|leaves|leaving|leave|alone|children|kids ~4 home_alone|alone|on_their_own|on_his_own|on_her_own|by_himself|by_herself|with_nobody|with_no_one ~5 home|house|flat|night|car|overnight|all_day|hours|weekend|children|kids|cry|cries
left|leaves|leave|leaving|been|is|are|was|were|he|she|they home alone
left|leaves|leave|leaving|are|been|being|were|is|was ~3 home alone
no|not|never ~1 adult|adults|grown_up|grownup|grownups|parent|parents ~3 home|house|there|come|comes|around|awake
nobody|noone|no_one|not ~2 collected|collects|picks ~6 drunk|again|nights|till|until
left|leaves|leave|waits ~2 in|outside ~1 car ~4 hours|alone|bookies|pub|night|hot
hungry|starving|starved|ravenous|famished|unfed|malnourished ~6 always|weekend|weekends|begs|begging|steals|dad|dads|mum|mums|bin|bins|nobody
always|constantly|never|every|so|is|often|keeps ~3 hungry|starving|starved|ravenous|dirty|filthy|unwashed|smelly|begging|stinking ~10 home|mum|dad|parents|clothes|crusts|bin|bins|food|weekend|washed|smell|dirty|house|he|same|starving|lunchbox
filthy|unwashed|unkempt ~8 weeks|every_day|home|mum|house|clothes|hungry|starving|always|dad|parents
<> child|kid|boy|girl|lad|children|kids|always|every|house ~4 unwashed|unkempt|squalor|squalid|emaciated|malnourished|neglected
<> child|kid|boy|girl|lad|children|kids|always ~4 filthy
squalor|neglected|emaciated|malnourished
neglect|neglecting ~3 child|children|kids|baby|him|her|them
starves|starved|starving ~4 him|her|them|weekend|weekends|mum|dad|parents|punishment|always|ate|bin|neglected
smells|smelling|smell|smelly|stinks|stinking|reeks ~2 of|like ~1 wee|urine|poo|drink|alcohol|weed|cannabis|nappy|booze ~8 mum|dad|drove|picked|collected|parents|collect|every|same|always|clothes|house
same|dirty|filthy|soiled clothes|uniform|nappy|knickers|pants|jumper ~5 every|days|all|week|smell|smells|stinking|stink|since|washed|wee
nappy ~6 changed|since|day|hours
not|never|no ~2 washed|fed|bathed|eaten|clean|changed|had ~1 food|in|for|since|a|hot|anything ~4 weeks|days|week|day|dinner|meal|home|night|food|yesterday
no|any food|heating|electric|electricity|beds|bed|bedding|gas|hot_water|water|dinner|tea|meal|breakfast|supper|hot_dinner ~3 at|in|again|on|since|house|home|for
no|any ~1 food|tea|dinner|bed|heating in|at ~1 house|home|fridge|cupboards|cupboard
no ~1 wash|cook|eat|food|feed no eat|wash|food|cook
has|have|had|got not? ~2 eaten|food|fed for|since|in|all ~2 days|day|weekend|yesterday|week
ate|eats|eating|eat|takes|took|steals|stole|stealing|searching|scavenging|looking|goes|picking ~4 out|from|in|through|crusts|scraps ~3 bin|bins|rubbish|floor
ate as if|like ~3 not|never|days|seen|starving
beg|begs|begging|beggs|begged|asks|asked|asking|stealing|steals|hides|hiding|hoards ~3 food|bread|biscuits|crusts|leftovers|snacks|a_bath ~6 home|take|neighbours|us|night|sister|brother|mum|house|days|pocket|tea|afternoons|weekend|stay
does|did|do|wont|will|is|are|was|not|isnt not? allowed ~3 eat|food|bed|inside|toilet|home|house|heating|dinner|tea|friends ~4 home|weekend|weekends|mum|dad|stepmum|stepdad|bad|naughty|with_them|house|unless|days
not allowed ~2 eat|food|in ~1 house|home|weekends|at
eat|eats|eating|dinner|tea|meals|food ~2 in ~1 garage|shed|room|floor|outside|garden
sleeps|sleep|sleeping|slept ~2 on|in ~1 floor|sofa|bath|car|cupboard|shed|garage|hallway|mattress|bench|kitchen ~8 home|mum|dad|no|dogs|parents|bed|because|dirty|since|husband
parent|parents|mum|mums|mummy|dad|dads|daddy|mother|father|stepdad|<partner>|carer|carers|they|guardian|nan|adult|adults >4 <drunk>|drinks|drinking|alcoholic|heroin|vodka|addict|high|dealing|dealer|using|sloshed|shoots|smoking_weed|snorting|overdosed|skinful|injecting|passed_out|pisshead|stoned
mum|mums|mummy|dad|dads|daddy|mother|father|stepdad|stepmum|<partner>|husband|wife >3 drugs|on_drugs|on_heroin|needles|crack|on_crack|on_the_drink|booze|weed|cannabis|using
mum|mums|mummy|dad|daddy|mother|parents|parent|nan|she|he|they >3 passed|passes|out_cold|unconscious|asleep|sleep|sleeping|comatose|out_of_it|wont_wake|not_wake ~2 out|sofa|floor|all_day|all|day|table|day
drunk|drink|smelt|smelling|smells|stinking|alcohol|reeking|pissed ~6 pick|picked|collect|collected|collects|school_run|gate|gates|pick_up|pickup|drop_off|drove|drive|driving|car
collect|collects|collected|collecting|pick|picked|picks|driving|drives|drove|turned|turns|pick_up|pickup|school_run ~6 <drunk>|<drink>|stoned
needles|syringes|heroin|crack|drug|drugs ~5 lying|house|home|around|floor|flat|kids|children|table|playground|sell|selling|dealing|dealers|bedroom
drug dealing|dealers|den|addict|addicts|addicted
heroin|crackhead|smackhead|crack_cocaine
feeds|feed|feeding|minds|raising|minding|bathing|looks|looking|changes|dresses|caring|cares|cooks|cooking ~2 baby|babies|brother|brothers|sister|sisters|siblings|little_ones|for_himself|for_herself|mum ~10 year|himself|herself|only|up|night|school|asleep|bed|never|<n>|cooks
up all night ~3 baby|brother|look|looking
cooks|gets|feeds|dresses for? himself|herself ~8 feeds|baby|brother|sister|year|<n>|walks
in charge ~3 while|pub|of_the_baby|of_the_little_ones
never|not|nobody|no_one|nobody_at_home ~3 looked|cared|supervised|looking ~1 after|for
nobody ~2 at home bothers|cares
not being|getting looked|cared after|for
nobody at home bothers|cares|washes|feeds|looks
does_not|never|will_not|refuse|refuses|not ~2 take|took|taken|get|bother|bothers ~3 doctor|hospital|dentist|doctors|a_and_e ~8 home|mum|dad|days|because|parents|pain|till|until|broken|broke
did|does not take ~2 hospital|doctors|doctor|dentist ~3 till|until|for
diabetic ~6 dad|mum|parents ~4 not|never
never gets ~3 inhaler|insulin|medicine|medication|fed|dinner|washed
teeth ~3 rotten|rotting|black|falling
nits|lice|head crawling|raw|infested
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
// Worry about somebody else's child.
who|where|how|what|can|could|should ~3 report|tell|ring|call|do|raise|say ~5 child|kid|children|kids|baby|little_one|pupil|someone_elses|friend|neighbour ~5 hurt|harmed|abused|neglected|hit|danger|beaten|risk|unsafe|abuse|worry
worried|worry|concerned|scared|fear|fears|frightened|concern ~4 about|for ~4 safety|welfare|wellbeing|neglect|abuse|life ~5 child|kids|kid|neighbour|neighbours|next|friend|home|<homeadult>|street|nephew|niece|grandson|granddaughter|pupil
worried|worry|concerned|concern|worries ~2 for|about ~3 child|kid|girl|boy|kids|children|friend|family|lad|baby|nephew|niece|grandson|granddaughter|grandchildren ~3 next|street|road|door|neighbours|class|home|not|at_home|safety|mums|dads
not my child|kid|business|own ~5 but|and|hurt|worried|ignore|scared|abuse|hit|screaming
child|kid|kids|children|baby|boy|girl ~3 being|getting|been|gets <hit>|hurt|abused|neglected|harmed|beaten|mistreated|exploited|groomed|molested|starved ~4 at_home|home|next|by_his|by_her|dad|mum|neighbour|report|if|who|someone
child|kid|girl|boy|lad|friend|mate|baby|children|kids|pupil|classmate ~4 next_door|street|road|neighbours|down_the_road ~8 hurt|hit|screaming|crying|scared|hungry|bruises|alone|beaten|cry
mate|friend|friends|girl|boy|lad|kid|child|classmate|pupil|<child> ~3 is|gets|getting|being|been|was <hit>|hurt|touched|abused|beaten|whipped ~2 at|by ~2 home|<home>|dads|mums|someone_at
says|said|told|tells|telling|saying|told_mine|mentioned|whispered|told_my ~3 <child>|him|her|me|mine|us|my ~2 he|she|they|it|that gets|got|is|was|been|being <hit>|whipped|beaten|hurt|hit|touched|starved|punished|locked|burnt
cries|crying|screams|sobs|scared|terrified|begs|clings|dreads|panics ~3 every|at|when|before|about|to|if ~2 home_time|hometime|going_home|go_home|be_picked_up|weekends
home_time|hometime|going_home|go_home|pick_up|pickup ~5 cries|crying|scared|terrified|dread|dreads|panics|shaking|sobbing
i said i would|will|id tell ~2 grown_up|someone|adult|teacher|school
tell ~2 grown_up|trusted_adult|safeguarding|social_services|social_worker
report|reporting|raise|raising|make|making|disclose ~3 child_protection|safeguarding|abuse|neglect|child_abuse|concern_about_a_child
safeguarding disclosure|referral
report|raise|disclose|have|is|about|make ~2 safeguarding ~1 concern|issue|matter|worry ~3 about|for|with|please
child abuse|cruelty
social_services|social_worker|childrens_services|nspcc|childline|mash|dsl ~4 called|ring|involved|report|contact|need|should|phone|told|tell|refer|ring|referral|number
at risk of ~1 harm|abuse|hurt|significant_harm
is|are|be|am|was in danger
in danger from|at|of
being|getting|been|is abused|abusing|mistreated|ill_treated|neglected
abused|abuses|abuser|mistreated|ill_treated|neglected
harm|harming|hurting|hurts|mistreating|mistreats|abusing ~1 his|her|their|the|my child|children|kids|son|daughter|baby|nephew|niece|own
something ~3 is|not|isnt|very|badly|really wrong|right at|in|with ~2 home|house|family|that_family
break your heart
not himself|herself ~8 home|hit|told|dad|mum|contact|weekend
jumpy|flinchy
somebody|someone|something official|professional ~3 needs|should ~1 hear|know|look|step_in
there are|is|were marks|bruises|burns ~2 on
marks on ~1 her|his|their|the neck|throat|back|body|arms|wrists|legs|thighs|face|ears
cuts|burns ~2 on ~1 his|her|their feet|hands|hand|foot|back|arm|arms
gets changed in
shoes ~6 small|toes|holes
cannot feed|look_after|care_for ~1 them|him|her|my|kids|children|properly
eldest ~3 doing|does everything|all|baby
coat|shoes ~8 mum|dad|parents ~3 drives|range_rover|new
not|never allowed ~2 eat|food|drink ~3 weekend|weekends|home|house
in ~1 his|her|their pants|underwear|nightie|pyjamas ~4 garden|rain|snow|cold|outside|street
as a punishment ~4 outside|cold|snow|rain|locked|food|dinner|hit|bed|shower
<home>|he|she|they ~4 as a punishment ~1 $
sleeps|sleeping|sleep|slept in ~2 stairwell|stairs|park|doorway|car|uniform|clothes|shed
nobody|no_one|no ~1 there ~2 at|when|to ~1 bedtime|night|morning|put
electric|electricity|heating|gas|power ~1 off
someone|somebody has|have|had done ~2 that|this ~3 hand|to|him|her
banging starts|started|begins ~6 stop|shouting|scream
stop it ~4 shouting|screaming|littlest|dad
shouting|screaming|crying ~1 stop|help|please|daddy_no
babysits|minds|looks_after ~3 brothers|sisters|siblings ~3 every|night|evening
told|telling|tells|said ~2 me|mine|us|my ~2 something|things ~3 about ~3 father|dad|mum|mother|stepdad|uncle|home
something ~2 have_to|must|need_to|should pass on
bruises ~2 shaped|like ~2 fingers|hand|belt
hear|hears ~3 beating|beat|hitting|hit|smacking ~3 children|child|kids|kid|baby|them|her|him
screaming at and? slapping|hitting|smacking
slapping|smacking|hitting|shaking one|the|other|a ~3 kids|children|kid|child|baby|ones
saw|seen|noticed ~2 toddlers|babys|childs|boys|girls|his|her ~1 legs|back|arms|body|tummy ~10 somebody|someone|hand|belt|stripes|marks|bruises
does_not|did_not|never|not ~1 stop when ~1 she|he|i say|says|said
fridge ~4 locked|chained|chains|padlock|padlocked|lock|locks|empty
chains|locks|padlocks ~2 fridge|cupboards|food|kitchen
<> on_her_own|on_his_own|by_herself|by_himself|on_their_own|alone|home_alone|by_themselves ~8 night|nights|overnight|all_night|all_day|weekend|weekends|hours|flat|house|evenings|every_evening|till_morning|till_late|midnight
<> he_is|she_is|they_are|kids|children|child|baby|nephew|niece|boy|girl|toddler ~4 left alone|home_alone|on_her_own|on_his_own|by_himself|by_herself|on_their_own|unattended|to_fend
fend for themselves|himself|herself
not|never ~1 been|getting|being|get ~1 fed|washed|bathed|changed|looked_after|cared_for|properly_fed
not ~1 eaten|fed|washed|changed ~2 since|in|for ~2 days|yesterday|friday|saturday|sunday|weeks|week
thin|skinny|pale|skeletal|underweight|losing_weight ~8 not_fed|nobody|feed|food|always_hungry|home|hungry
<> always|constantly|every_day|every_single_day|often ~6 filthy|unwashed|dirty|hungry|starving|smells|stinks|bruised ~3 and|nobody|mum|parents|same|in
only meal|food he|she|they ~1 gets|get|has
asks|asked|asking|begs|begging|begged ~3 if ~2 stay|sleep|live|come ~3 with|here|ours|at|us
does_not|did_not|not|never ~1 want ~1 to go home
cries|crying|sobs|screams|hides|hid|clings ~6 go|going|goes home
afraid|scared|frightened|terrified|petrified ~2 of|to|about ~2 going|go ~1 home|back
what ~2 goes on|happening ~2 at home|in_that_house
says|said|told|tells ~3 hates|scared|hit|hurt|hurts|hits|locked|hungry|alone|afraid ~2 at home
something|things ~4 is_not|not|are_not right ~2 with|about|at ~2 him|her|home|family|house|boy|girl|child|kid
flea|fleas|bites|scabies ~6 untreated|home|never
untreated|infected ~4 wound|wounds|bites|burn|teeth|sores|cut
missed|missing|misses ~3 all|every ~2 hospital|doctors|dentist ~1 appointments
drug|drugs|drink|drunk|alcohol ~8 kids|children|baby|child ~4 house|there|home|alone|with
off|out of ~1 his|her|their face|head|heads
drug deals|dealing|dealer ~4 house|kids|flat|front_of
passed out ~4 sofa|floor|kids|baby|chair|when
driving|drove|drive|drives ~4 drunk|drink|stoned|over_the_limit
drunk|drink|alcohol ~3 behind_the_wheel|at_the_wheel|in_the_car|driving
<> child|kid|girl|boy|lad|friend|friends|baby|toddler|pupil ~8 abused|neglected|mistreated|harmed|beaten|exploited|groomed|trafficked
worried ~4 about|for ~3 child|kid|girl|boy|friend|friends|baby|neighbour|neighbours|family|niece|nephew|grandson|granddaughter|grandchildren ~12 hit|bruise|bruises|hungry|alone|drunk|scared|shouting|screaming|dirty|hurt|home|drugs|dad|mum
worried|concerned ~2 about ~2 welfare|safety of
somebody|someone should ~2 check|look|know|do ~4 child|kid|girl|boy|family|baby|children|them
child protection ~3 issue|concern|matter|reasons
in|at ~1 serious|real|immediate risk|danger
something bad|awful|horrible|wrong ~2 happening|going_on ~3 to ~2 boy|girl|child|him|her|them
getting touched|hit|hurt ~1 by
kids|children|boys|girls are ~1 being hurt|hit|harmed|abused|neglected|beaten
hear|heard ~2 family|neighbours|people|man|mum|dad ~2 upstairs|next_door|downstairs ~2 beating|hitting|screaming|shouting
starved ~2 if|when|as|for
<> no|without|have_not_got|not_got|any ~2 <warm> ~8 <outcold>|sleep|sleeping|freezing|shivering|house|home ~4 kid|child|kids|children|she|he|they|always|lad|girl|boy
no|not|any shoes|coat|socks ~8 <outcold>
no|not|any bed|beds|blankets|mattress|duvet
sleep|sleeps|sleeping ~1 on ~1 coats|floor|floorboards|sofa_cushions|towels|clothes
always|often|still ~2 out ~1 there|on_the_street|in_the_street alone|own|late|till
out ~2 alone|on_her_own|on_his_own|on_their_own ~4 dark|cold|night|late|road|always
black and blue
thighs|bum|bottom ~3 bruised|purple|black_and_blue|swollen|raw
balcony|outside|garden ~6 crying|cold|locked|shivering|night
stinks|smells|reeks|stank ~1 of cannabis|weed|drink|alcohol|booze
asleep|passed_out|out_of_it all day
nobody|no_one feeds|washes|looks_after ~1 us|me|him|her|them
will not undress|change ~2 pe|swimming|games
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
rocking|rocks ~3 and|himself|herself|pulling|corner|floor
eyebrows|eyelashes|nails ~1 out
strangers ~3 while|clubbing|pub
<> <mark> ~6 <home> ~3 did|does|when|because|got_angry|hit|grabbed|drunk
says ~1 it was ~2 <home>
<child>|he|she ~3 <harmed> ~3 by|at|when|with|if ~3 <homeadult>|<adult>|home|them
something ~2 not|is_not|wrong ~1 right ~1 at|about ~2 home
told ~2 brownie|guide|scout|cub|sunday_school|football|dance ~1 leader|teacher|coach|brown_owl ~6 home|dad|mum|scared|hurt
colleague|neighbour|friend|friends ~1 child|kid|son|daughter|boy|girl ~3 told|says|said ~4 mummy|daddy|mum|dad|stepdad|home
says|said ~1 he|she|they ~1 fell ~5 but|every|again|week|hmm|apparently|supposedly|story
"""
