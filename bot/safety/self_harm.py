"""A child or a parent who may hurt or kill themselves."""

ERASE = """
rather|sooner die than
dying|dies|die|died|death of ~1 embarrassment|boredom|laughter|shame|curiosity|hunger|thirst|cold
bored|sick|tickled|scared|worried|frightened|loved|starved to death
laughing|laughed ~3 killed|killing|dying
kill|killed|killing|kills himself|herself|myself|themselves laughing|running|trying|to|over|with|on
die|dying to ~1 know|hear|see|ask|get|go|find|meet|learn|start
hamster|goldfish|dog|cat|rabbit|guinea_pig|fish|pet|plant|plants|battery|phone|laptop|tablet|ipad|flies|stick_insect ~4 die|died|dies|dying|dead|death
nearly|almost|near|could|could_have died|dropped_dead
<home> ~2 died|dies|die|dying|passed
to die for
kill|kills|killing me|him|her|us with kindness
homework|maths|spellings|journey|traffic|walk|waiting|suspense|shoes|feet|back|wait|heat|queue is|are|s killing
old habits
cut|cuts|cutting ~1 hair|paper|grass|corners|fringe|nails|up|out|sandwiches|card|toast|grapes|hours|budget|funding|down|off|back|short|straight|line|through|across|it|music|slack|queue|shape|shapes|crusts|fruit|cake|ribbon|and_paste|staff|costs|contact|support|provision|places
end|ends|ended|ending ~1 of ~1 term|day|year|lesson|week|month|half_term|school|summer|afternoon|contract
end|ends|ended|ending ~1 tether|up|well|badly
hang on|out|around|up|about|it|them|his|her|my|coat
jump jumped|in|on|to|up|through|rope|start|ahead
not going|go|want|do|thinking ~4 kill|hurt|harm ~2 myself
"""

FLAGS = """
suicide|suicidal|suicides|suiciding|sucide|unalive|unaliving|samaritans|camhs_crisis
kill|kills|killing|killed|hang|hangs|hanging|hanged|drown|shoot|stab|strangle|poison|unalive|top|topping myself|himself|herself|themselves|themself|yourself|ourselves|hisself
harm|harms|harming|harmed|hurt|hurts|hurting|cut|cuts|cutting|burn|burns|burning|starve|starving|punish|scratch|scratches|scratching|injure|injures|injuring|punches|punching|bite|bites|biting|poisoned|choke|choking ~2 myself|himself|herself|themselves|themself|hisself
hits|hit|hitting|punches|punching|slaps|slapping|bangs|banging himself|herself|themselves|myself ~6 head|hates|stupid|dead|hard|bruise
self harm|harms|harming|harmed|harmer|injury|injuring|injures|hurting|destructive|inflicted
selfharm|selfharming|selfharms|selfharmed
take|takes|taking|took|taken|end|ends|ending|ended ~1 his|her|their|my|own|your own? life|lives
end|ends|ending|ended|finish ~1 it|everything|things ~1 all|most|tonight|tomorrow|after|now|soon
end|ends|ending it all
will|wants|want|going|wanna|wish|wishes|saying|says|thinking|thinks|think|would|to|about end|ends|ending it|things|everything|himself|herself|myself|the_pain
he|she|i want|wants ~1 end|to_end $
want|wants|wanted|wish|wishes|wished|thinking|thinks|thought|thoughts|planning|plans|trying|tried|rather|better ~2 to? be? die|dead|disappear|disapear
want|wants|wanted|wish|wishes|wished|want_to|wishing ~4 to? die|dead
said|says|saying ~2 he|she|i|they wants|want|wanted|would|should|is_better|be ~2 die|dead
wish|wishes|wished ~3 dead|die|died|not_born|never_born|born|gone|alive
should|could|might|rather|better|ought ~2 be|am|was dead|off_dead
should not|never be|have_been ~1 alive|born|here
better off|of ~3 dead|without|gone|if
better|easier ~3 without me|him|her
everyone|everybody|they|world|family|kids|people|mum|dad|you|life ~4 better|happier|easier|better_off ~3 without|if ~2 me|him|her|i|he|she|dead|gone|around
six feet under
not want|wants|wanting|want_to ~1 to? live|exist|wake|living|alive
not want|wants|wanting|want_to ~1 to? be here|alive|around|on_this
not want|wants|want_to ~1 to? carry|go on|living ~1 any_more|anymore|any_longer|living|with_life|with_it_all
do|does not want to be here|alive|around|born
not want|wanna|wants ~1 wake|waking up
sleep|asleep|night and? ~2 not|never wake|waking|woke
never|not wake|waking up ~1 again|tomorrow|any|$
no|any|what|whats|is|see point|reason|use ~2 living|life|alive|being_alive|going_on|any_more|carrying_on|anymore|being_here
point|reason ~2 living|being_alive|alive|to_live|go_on_living|in_being
what|whats ~2 point ~6 dead|die|living|life|anymore|alive
nothing|reason|anything|something|no to live for
nothing left to? give|live|in_me|any_more|anymore
lost|losing|no will|wish to live
cannot|cannot|not|no|dont not? go|carry|keep on|going any|anymore|like_this_any|living|much_longer|$
i can? not? cannot? go on $
i can|cannot|could not? ~1 go|carry on
can|could not|no go|carry on
can|cannot|cant not? take|do|bear|stand|face ~2 any_more|anymore|any_longer|much_longer|living|life|it|this|being ~3 any|more|longer|anymore|living|alive|life
not ~3 how much longer ~3 do|take|go|this|cope
can|cannot not? cope ~2 any|more|longer|anymore ~12 wake|life|left|kids|children|myself|alone|nothing|sleep|live
done|tired|sick|fed_up with|of being|living ~1 alive|here|life|this_life|me
done|tired|sick with|of ~1 being alive|living|life|existing
sick of everything|life|living
tired of living|being_alive|life|everything
rather|would|he|she|i ~1 not ~1 exist
rather ~2 not ~1 exist|be|live|wake
not|never|about being alive|around|here ~2 anymore|any_more|$
about|think|thinks|thinking|thoughts|thought|of ~2 death|suicide|ending_it|ending_things|ending_my|ending_his|ending_her|killing_myself|not_being|doing_something|not_waking|jumping|not_existing
thinking|thoughts|think|thinks|thought ~2 dying|being_dead|hurting_myself|hurting_himself|hurting_herself
think|thinks|thinking|thought|obsessed|talks|talking|talk|talked|writes|writing|draws|googling|searching|googled|searches|research|researching|reading|looking ~4 death|die|suicide|killing|dead|ways_to|hanging|overdose|noose|bridges|heaven|tablets
googling|googled|search|searched|searching|searches|looking|looked|found|youtube ~6 how|ways to|of die|kill|hang|do_it|hurt|end|dying|overdose|painless
ways to|of do|die|kill|hurt|end|doing ~1 it|myself|himself|herself|$
how to|would|it do|die|kill it|$|painlessly|so
worked|work|works|knows|know|figured|planned ~2 how ~2 do|die|end|would_do ~3 it|so|hurt|$
has|have|got|made|he|she|i a plan ~6 counsellor|therapist|end|die|life|camhs|told|tablets|note
hate|hates|hated|hating ~1 himself|herself|themselves|myself|my_life|his_life|her_life|their_life|being_alive|life
worthless|waste_of_space|a_burden|useless_and ~6 dead|die|alive|life|himself|herself|says|i_am|here
i am|he_is|she_is ~2 waste of space
i am just a waste
no|not|nobody|wouldnt|would ~1 one|body|anyone|anybody|person? ~1 care|cares|miss|misses|notice|would_care|would_miss ~3 if|when|me|him|her ~3 die|dead|gone|live|died|disappeared|here|me|was|alive
live or die
overdose|overdosed|overdosing|od_d
taken|took|swallowed|swallow|drunk|drank|saving|hiding|hidden|hoarding|hoards|collecting|stockpiling|saved|lined ~5 tablets|pills|paracetamol|ibuprofen|bleach|antidepressants|sleeping_pills|poison
swallowed ~6 on purpose|deliberately|hurt
blade|blades|razor|razors|sharpener|scissors|compass|knife|glass ~6 pencil_case|her_room|his_room|bathroom|bedroom|phone_case|cut|cuts|arm|arms|wrist|wrists|hidden|hiding|himself|herself|myself|under|pillow|carries|leg|legs|skin
found|finds|hides|hidden|carries|carrying|has|keeps|hiding|locked|with ~2 blade|blades|razor|razors|razor_blade|razor_blades
locked|hidden|lock|hide|hiding away? ~3 medicines|medicine|tablets|knives|pills|sharps|sharp
cut|cuts|cutting|slit|slits|slashed|slashing|scratching|scratches|scratched|lines|marks|scars|burns|scar|burning|slice|sliced|slicing ~3 arm|arms|wrist|wrists|thigh|thighs|leg|legs|herself|himself|myself|skin|her_arms|forearm|forearms|tummy|hips
i cut and|my|because|when|to
i cut
scars|cuts|marks|lines|plasters ~6 himself|herself|myself|arms|doing_it|sharpener|compass|scissors|razor|school_makes|did_it
daughter|son|she|he|daughters|sons ~1 has|have|got scars
shoelace|cord|tie|rope|scarf|noose|belt|ligature|string|cable|something|dressing_gown_cord|lanyard|wire|ribbon ~4 round|around ~2 neck|wrist|throat
with ~2 dressing_gown_cord|noose|ligature
landing|bedroom|tree|found|neck|wardrobe ~5 rope|cord|noose
noose|ligature|ligatures|hanged|hanging_from
hang|hanging|hung|hanged|strangle|choke|suffocate|drown|kill|stab|poison|unalive ~2 himself|herself|myself|themselves|themself
jump|jumping|jumped|throw|throwing|walk|walking|step|stepping|run|running ~3 off|out|under|from|into|onto|in_front_of ~3 bridge|roof|window|train|trains|building|traffic|car_park|cliff|platform|lorry|bus|cars|balcony|tracks|multi_storey|sea|river
walk|walking into the sea|river|road|traffic
bridge|platform|roof|tracks|ledge|cliff|railway|edge|balcony|top_floor ~4 thought|stood|standing|jump|sitting|thinking|looking|going_to|photo|picture
stood|standing|sat|sitting ~2 on|at ~2 bridge|platform|roof|railway|ledge|cliff|tracks|window_ledge|edge
train times ~6 going|anywhere|not|she|he|platform
goodbye|suicide|farewell letter|note|notes|letters|video|message|messages|text
written|wrote|writing|write|left|leave|leaving|found|a ~2 goodbye|note|will|letters ~4 goodbye|sorry|kids|family|end|kill|die|dead|here_with_me|gone|us|love|look_for|bed
left|leaving ~1 a note ~6 kids|gone|sorry|look|goodbye|safe|love|dead|for|she|he|here
says|said|saying|rang|writing|sent|posted ~3 goodbye ~4 everyone|all|and|cannot|not|find|letter|friends|mum
kill me now|please|then
^ kill me $
wrote|written|write|writing ~1 kill me|myself
want|wants|wanna|wanted ~2 disappear|disapear|vanish|be_gone|be_dead|not_be_here|not_exist
disappear for|and_never
going|goes|gone|go|be ~1 heaven ~4 soon|purpose|want|wants|see|with|join|be
heaven ~4 on_purpose|soon|wants|want_to_go|be_with|join
be|is|am|being|are|will|might dead soon|anyway|by
if|when i|he|she|they ~1 dead|die|died|dies|gone|disappeared ~6 better|save|care|miss|happy|notice|sorry|bother|everyone|easier|matter|one|nobody
danger|risk ~1 to himself|herself|myself|themselves|themself
high|at|suicide|serious risk|watch ~2 suicide|self|himself|harm|on
suicide watch|risk|attempt|pact|plan|note|bereavement
tried|trying|attempt|attempted|attempts|try ~2 to? end|kill|hang|jump|take|cut|strangle|overdose|suffocate ~2 it|himself|herself|myself|life|again
tried|try ~1 to? do it
i tried to do it
doing|do|done something ~2 stupid|to_myself|silly|to_himself|to_herself|drastic
thoughts ~3 of|about hurting|harming|suicide|dying|death|ending|not_being|killing
dark|bad|intrusive|scary|suicidal|horrible thoughts|place ~8 life|hurt|die|alive|not|want|death|tonight|again|kids
hurt|hurting|harming|harm|cutting|burning her|his|their|my|own insides|skin|own|body
picking|picks|scratching|scratches|biting|bites|rubs|rubbing|pulls ~4 bleed|bleeds|bleeding|raw
till|until|til ~2 bleeds|bled|bleed|bleeding
skin ~2 until ~3 bleeds
bangs|banging|hits|hitting|smashing|punching|bashing|bashes ~2 his|her own? head ~3 wall|floor|table|against|desk|fists
pull|pulls|pulling ~2 hair|hairs out
starving|starves|starve|making|makes|made herself|himself|myself ~1 sick|throw
anorexia|anorexic|bulimia|bulimic|eating_disorder
no ~1 way|point|hope|future ~1 out|left|on
not ~3 see ~2 way out|future|point
want|wants|need|wish ~1 it|everything|pain|this to? ~2 stop|end|be_over|go_away ~3 forever|all|pain|life
make|makes ~2 wish to die
talking|talks|sounds ~3 same|way ~5 he|she|did|used ~8 suicide|died|killed|before
took|takes|taking|ended|taken his|her|their|my|own own? life
should have been me|him|her
say|saying|said|says ~2 goodbye|sorry ~3 everyone|mum
going|gonna|about|want|wants|ready|will ~1 to? do it ~3 now|tonight|toilets|tomorrow|later|here|after
tonight is the night
not ok|okay|fine|coping|safe ~4 hurting|myself|with_myself|from_myself|need_help
not|dont feel safe ~2 with ~1 myself|himself|herself
save ~2 everybody|everyone ~4 bother|trouble
could not|cannot? ~2 keep ~2 safe ~4 herself|himself|myself
break down|breakdown ~2 mental
crisis ~2 team|line
feel|feels|feeling like|that ~3 dying|killing|ending|giving_up_on_life|not_being|no_point|disappearing|hurting
giving|give|given|gave up on life|living|everything
nobody|no_one would ~2 miss|notice|care
mental_health_crisis|crisis_team|sectioned
nobody|no_one|noone would|will miss|notice|care me|if|him|her
would|will ~1 miss me|him|her ~2 if|when
end it after|tonight|tomorrow|soon|all|now|at
going to|will|want_to|about_to end it|things
end it all|tonight|after|soon
want|wants|wish ~1 to? end $
fade|fades|fading|disappear|vanish away|till|until|completely ~6 gone|nothing|dead
has|have|got|had a plan
rather|sooner be dead|die ~8 meant|diary|wrote|serious|means
use|using|used it on herself|himself|myself
what happens ~2 when ~2 die|dead|death ~10 hurts|hurt|grandad|nan|be_with|him|her|heaven
be|go ~2 with grandad|nan|grandma|mum|dad|daddy|her_dad|his_dad|angels|jesus ~2 now|heaven|in|soon|too|$
gave|given|giving|gives ~3 all ~1 her|his|my|their things|stuff|toys|belongings ~6 need|away|gone|anymore|any
will_not|not need ~1 them|it|anything any|anymore|when|where|$
do|doing|done himself|herself|myself in
deserve|deserves ~2 to? be? alive|live|exist|breathe|here|die|dead
not deserve ~1 to? be? alive|live|exist|be_here
no|any ~1 reason to ~1 carry|go|live|get_up|be
only way ~4 not|being_here|out|end|dead
not being here|alive|around
life ~2 is_not|not|no|is worth ~2 it|living
not worth ~1 living|it_anymore|being_alive|carrying_on
not safe from myself|himself|herself
safe ~2 from|with myself|himself|herself
tablets|pills ~3 lined|counted|laid|in_my_hand|ready|saved|stashed
not|cannot safe|be|left ~4 left ~2 on_her_own|on_his_own|alone ~6 try|again|hospital
try|tries|trying again
she|he|will|would|may|might|says_she_will|i ~1 try again
drawn|drew|draws|drawing|draw ~2 himself|herself|him|her|themselves ~2 dead|hanging|dying|grave|killed
cutting ~3 and|again|hiding|hides|told|himself|herself|since|because|at_night|$
been|is|are|started|keeps|has|she_is|he_is cutting
into the sea
and|never not? coming back $
sea|away|gone ~3 not coming back
living|life ~2 any_more|anymore
all of it living
do|doing this|it any|anymore|any_more ~8 living|life|all_of_it
top of ~2 multi_storey|car_park|bridge|viaduct|building|flats|cliff
trying to decide
cut|cuts|cutting ~2 arm|arms|leg|legs|wrist|skin|hand ~2 with ~1 scissors|knife|razor|glass|compass|sharpener|blade
pull|pulls|pulled|pulling ~1 off|out ~1 his|her|my? hair
hits|hitting|punches|slaps herself|himself|myself ~2 in|on|when|and
locked|keeps ~3 in ~2 bathroom|room ~6 blade|razor|cutting|scissors
empty ~1 boxes|packets|box|packet|blister ~6 pillow|bed|tablets|found|bag
found ~2 empty boxes|packets|box|packet|strips
picture|photo|video ~3 from ~3 bridge|viaduct|roof|top|edge|cliff|platform|train_line|rails
says sorry $
it says sorry
<> want|wants|wanted|wish|wishes|wished|rather|better ~5 dead|die|disappear|unalive
cannot|can|could|do_not|not ~1 see|find ~3 point|reason ~4 carrying|carry|going|living|life|anymore|any_more|on
carrying|carry on ~2 any_more|anymore|living|like_this_with_life
no ~1 reason|point|will ~2 live|living|alive|carry
does_not|not|never|did_not ~1 want ~1 to? be ~1 here|alive|around|born
hates|hate ~1 himself|herself|being_alive|my_life|his_life|her_life|life
deliberately|purposely ~2 hurting|hurts|hurt|cutting|cuts|cut|starving|overdosed
hurting|hurts|punching|hitting|biting|burning|cutting|scratching|harming|stabbing ~1 himself|herself|myself|themselves|themself
overdose|overdosed|overdosing
wrists|wrist ~4 cut|cuts|cutting|slit|scars|blood|plaster|scratches|marks
<> scars|cuts|scratches|lines|burns ~6 he_did|she_did|did_it|herself|himself|self_inflicted|doing_it|done_it|on_purpose|razor|blade
rope|noose|cord|belt ~4 neck|hang|wardrobe|room|found|tied
ways to|how_to|how_do_you die|kill|end|hang|overdose
end ~1 my|his|her|their|your life|lives
take ~1 my|his|her|their own? life
writing|written|wrote|left|found ~3 goodbye|suicide|will|last ~2 note|letter|letters|message|messages|video
goodbye ~2 note|letter|letters|message|messages|video|text
be|being|am dead ~2 soon|anyway|then|tomorrow
if|when i|he|she|they ~2 die|died|dead|gone|not_here ~8 better|care|happy|happier|miss|notice|sorry|cry|free
everyone|family|world|kids|we|you|they|mum|dad ~3 be ~2 better|happier|fine|easier|relieved ~3 without|if
jumping|jump|jumped ~2 off|from|in_front_of|out
thoughts ~2 of|about ~2 suicide|death|dying|ending|self_harm|hurting|killing
i cannot|can_not ~2 go on|carry_on|live|do_this_any_more|take_any_more|keep_living
cannot ~1 go|carry on ~2 any_more|anymore|living|without|$
does_not|do_not|not ~1 want|wanna ~1 to? ~1 wake|waking
she|he|they|daughter|son|wife|husband|has|have left a note $
would|will miss me ~3 died|gone|dead|here|there
end it ~1 after|tonight|tomorrow|today
want|wants ~1 to? end $
he want to? end
rather be dead|not_here
be here much|any longer
would_not|will_not be here ~1 much|any longer|more
better off with me ~3 under|dead|gone
make sure ~2 kids|children|they ~2 ok|okay|fine|looked_after ~2 $
enough|tired|sick|bored|weary ~1 of ~1 life|living|existing|being_alive|being_here
happier|better|easier|fine ~3 if|without ~2 i|me|he|she ~3 dead|gone|not_here|not_around|die|died
children|kids|boys|girls|family|husband ~3 happier|better|fine|better_off ~2 if|without
should|ought|needs|deserve|deserves ~1 to? be? die|dead|put_down|shot|gone|not_exist
he_is|she_is|i_am|says_he_is|says_she_is ~1 a mistake
goodbye ~2 to ~2 friends|everyone|us|family|all|me|class
wrote|written|posted|sent|messaged|saying|said ~2 goodbye ~3 everyone|friends|us|family|all
keep ~1 myself|himself|herself|themselves safe
evil ~3 die|dead|deserve
has|got|with|found|holding ~1 a|the noose|ligature
rope ~6 neck|locked|garage|tree|bedroom|room|hang
ways|way ~1 to|of ~1 end|ending|die|dying|kill
jumped|jump|jumping|fell|fall ~2 out|off|from ~2 window|roof|bridge|balcony ~4 hurt|die|would|happen
would it hurt
pulls|pull|tightens|tight ~3 till|until ~3 red|blue|purple|faint|breathe|dizzy
ties|tied|tie|wraps|wrapped|puts|put|something|tying ~4 round|around ~2 neck|throat
walk|step|jump|run ~2 in_front|front ~1 of ~2 train|bus|car|lorry|traffic|tube
at the end of|with $
i am at the end $
waiting|ready|preparing|wishing|praying|begging to die|be_dead|end
should|will|would|just|says ~1 end it $
end it ~1 $
<> <child>|she|he|i|they ~6 painless|suicide|suicidal|overdose|noose
engine ~1 running ~4 garage|shut|closed|sat|hose|tears
which|what|how_many tablets|pills|paracetamol|ways ~4 kill|die|enough|takes|end
how|which|what ~4 kill ~1 you|me|yourself|someone
googles|googling|searching|searches|looking_up|searched|looked_up ~4 painless|die|dying|suicide|overdose|hanging|noose|kill|end
will_not|not|never ~1 see|reach|make|get_to ~1 his|her|my next|the birthday|christmas|<n>|summer|end_of
will_not let himself|herself|myself
want|wants ~1 out ~1 of? ~2 everything|life|it_all|good|this_life
date|day ~2 circled|picked|set|chosen|marked
thats|that_is|is when ~1 it stops|ends|is_over
only reason|thing ~2 i|he|she ~4 not|stopping|here|alive ~3 is|kids|children|mum|dog
reason i have not ~2 done|ended
keep|keeps|keeps_wanting|always wanting|thinking|wants|want ~1 to ~1 hurt|cut|kill|harm|burn ~1 myself|himself|herself|themselves
slash|slashed|slashes|slashing|sliced|slicing|carved|carving|gouged ~1 her|his|my|at|into|herself|himself|up ~2 legs|leg|arm|arms|wrist|wrists|skin|thigh|thighs|stomach|herself|himself
given|gave|giving|gives ~1 away|all ~2 his|her|all|things|xbox|stuff|toys|pets|belongings
sorted everything|it_all
i_am|i_feel|feels|feel|am|i_was|says_he_is|says_she_is|she_is_a|he_is_a|like|saying_she_is|saying_he_is ~2 waste of ~1 air|space|oxygen|skin|life
pulling|pulls|pulled|biting|picking ~2 out? ~1 his|her|my own nails|hair|teeth|skin|eyelashes
mistake ~4 put_down|not_exist|never_born|die|dead
cannot stop cutting|hurting|burning|scratching|thinking
drowning ~4 want|out|good|over
cuts|scars|scratches|burns|marks|slashes ~2 up|down|on|all_over|along|across ~2 arm|arms|wrist|wrists|leg|legs|thigh|thighs|stomach|forearm
me six foot|feet under
she|he|has|have|is left a note
"""
