"""How somebody hurts or may kill themselves: means, plans, attempts and marks."""

ERASE = """
<mark> ~8 when ~2 was ~2 baby|little|born|toddler
<mark> ~6 operation|surgery|birth|birthmark|eczema
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
jump up|rope|start|ahead|to_conclusions|the_queue
not going|go|want|do|thinking ~4 kill|hurt|harm ~2 myself
"""

FLAGS = """
kill|kills|killing|killed|hang|hangs|hanging|hanged|drown|shoot|stab|strangle|poison|unalive|top|topping myself|himself|herself|themselves|themself|yourself|ourselves|hisself
harm|harms|harming|harmed|hurt|hurts|hurting|cut|cuts|cutting|burn|burns|burning|starve|starving|punish|scratch|scratches|scratching|injure|injures|injuring|punches|punching|bite|bites|biting|poisoned|choke|choking ~2 myself|himself|herself|themselves|themself|hisself
hits|hit|hitting|punches|punching|slaps|slapping|bangs|banging himself|herself|themselves|myself ~6 head|hates|stupid|dead|hard|bruise
self harm|harms|harming|harmed|harmer|injury|injuring|injures|hurting|destructive|inflicted
selfharm|selfharming|selfharms|selfharmed
want|wants|wanted|wish|wishes|wished|thinking|thinks|thought|thoughts|planning|plans|trying|tried|rather|better ~2 to? be? die|dead|disappear|disapear
about|think|thinks|thinking|thoughts|thought|of ~2 death|suicide|ending_it|ending_things|ending_my|ending_his|ending_her|killing_myself|not_being|doing_something|not_waking|jumping|not_existing
thinking|thoughts|think|thinks|thought ~2 dying|being_dead|hurting_myself|hurting_himself|hurting_herself
think|thinks|thinking|thought|obsessed|talks|talking|talk|talked|writes|writing|draws|googling|searching|googled|searches|research|researching|reading|looking ~4 death|die|suicide|killing|dead|ways_to|hanging|overdose|noose|bridges|heaven|tablets
googling|googled|search|searched|searching|searches|looking|looked|found|youtube ~6 how|ways to|of die|kill|hang|do_it|hurt|end|dying|overdose|painless
ways to|of do|die|kill|hurt|end|doing ~1 it|myself|himself|herself|$
has|have|got|made|he|she|i a plan ~6 counsellor|therapist|end|die|life|camhs|told|tablets|note
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
high|at|suicide|serious risk|watch ~2 suicide|self|himself|harm|on
suicide watch|risk|attempt|pact|plan|note|bereavement
tried|trying|attempt|attempted|attempts|try ~2 to? end|kill|hang|jump|take|cut|strangle|overdose|suffocate ~2 it|himself|herself|myself|life|again
tried|try ~1 to? do it
i tried to do it
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
say|saying|said|says ~2 goodbye|sorry ~3 everyone|mum
not ok|okay|fine|coping|safe ~4 hurting|myself|with_myself|from_myself|need_help
feel|feels|feeling like|that ~3 dying|killing|ending|giving_up_on_life|not_being|no_point|disappearing|hurting
giving|give|given|gave up on life|living|everything
what happens ~2 when ~2 die|dead|death ~10 hurts|hurt|grandad|nan|be_with|him|her|heaven
gave|given|giving|gives ~3 all ~1 her|his|my|their things|stuff|toys|belongings ~6 need|away|gone|anymore|any
tablets|pills ~3 lined|counted|laid|in_my_hand|ready|saved|stashed
drawn|drew|draws|drawing|draw ~2 himself|herself|him|her|themselves ~2 dead|hanging|dying|grave|killed
cutting ~3 and|again|hiding|hides|told|himself|herself|since|because|at_night|$
been|is|are|started|keeps|has|she_is|he_is cutting
into the sea
sea|away|gone ~3 not coming back
top of ~2 multi_storey|car_park|bridge|viaduct|building|flats|cliff
cut|cuts|cutting ~2 arm|arms|leg|legs|wrist|skin|hand ~2 with ~1 scissors|knife|razor|glass|compass|sharpener|blade
pull|pulls|pulled|pulling ~1 off|out ~1 his|her|my? hair
locked|keeps ~3 in ~2 bathroom|room ~6 blade|razor|cutting|scissors
empty ~1 boxes|packets|box|packet|blister ~6 pillow|bed|tablets|found|bag
picture|photo|video ~3 from ~3 bridge|viaduct|roof|top|edge|cliff|platform|train_line|rails
deliberately|purposely ~2 hurting|hurts|hurt|cutting|cuts|cut|starving|overdosed
hurting|hurts|punching|hitting|biting|burning|cutting|scratching|harming|stabbing ~1 himself|herself|myself|themselves|themself
overdose|overdosed|overdosing
wrists|wrist ~4 cut|cuts|cutting|slit|scars|blood|plaster|scratches|marks
<> scars|cuts|scratches|lines|burns ~6 he_did|she_did|did_it|herself|himself|self_inflicted|doing_it|done_it|on_purpose|razor|blade
noose
rope|cord|belt ~4 neck|hang|tied
ways to|how_to|how_do_you die|kill|end|hang|overdose
writing|written|wrote|left|found ~3 goodbye|suicide|will|last ~2 note|letter|letters|message|messages|video
goodbye ~2 note|letter|letters|message|messages|video|text
thoughts ~2 of|about ~2 suicide|death|dying|ending|self_harm|hurting|killing
she|he|they|daughter|son|wife|husband|has|have left a note $
goodbye ~2 to ~2 friends|everyone|us|family|all|me|class
wrote|written|posted|sent|messaged|saying|said ~2 goodbye ~3 everyone|friends|us|family|all
has|got|with|found|holding ~1 a|the noose|ligature
rope ~6 neck|locked|garage|tree|bedroom|room|hang
ways|way ~1 to|of ~1 end|ending|die|dying|kill
jumped|jump|jumping|fell|fall ~2 out|off|from ~2 window|roof|bridge|balcony ~4 hurt|die|would|happen
pulls|pull|tightens|tight ~3 till|until ~3 red|blue|purple|faint|breathe|dizzy
ties|tied|tie|wraps|wrapped|puts|put|something|tying ~4 round|around ~2 neck|throat
walk|step|jump|run ~2 in_front|front ~1 of ~2 train|bus|car|lorry|traffic|tube
<> <child>|she|he|i|they ~6 painless|suicide|suicidal|overdose|noose
engine ~1 running ~4 garage|shut|closed|sat|hose|tears
which|what|how_many tablets|pills|paracetamol|ways ~4 kill|die|enough|takes|end
googles|googling|searching|searches|looking_up|searched|looked_up ~4 painless|die|dying|suicide|overdose|hanging|noose|kill|end
date|day ~2 circled|marked
given|gave|giving|gives away all ~1 his|her|their things|toys|stuff|belongings
keep|keeps|keeps_wanting|always wanting|thinking|wants|want ~1 to ~1 hurt|cut|kill|harm|burn ~1 myself|himself|herself|themselves
slash|slashed|slashes|slashing|sliced|slicing|carved|carving|gouged ~1 her|his|my|at|into|herself|himself|up ~2 legs|leg|arm|arms|wrist|wrists|skin|thigh|thighs|stomach|herself|himself
pulling|pulls|pulled|biting|picking ~2 out? ~1 his|her|my own nails|hair|teeth|skin|eyelashes
cannot stop cutting|hurting|burning|scratching|thinking
cuts|scars|slashes ~2 up|down|on|all_over|along|across ~2 arm|arms|wrist|wrists|leg|legs|thigh|thighs|stomach|forearm
she|he|has|have|is left a note
jump|jumped|jumping|ran|run|walk|walked|step|stepped|throw|threw ~3 in_front|front of ~2 train|bus|car|lorry|traffic|tube|van
drank|drunk|drinking|swallowed|drink ~2 bleach|bleach_tabs|antifreeze|white_spirit|poison|cleaning|petrol
note ~4 saying|says|said ~2 sorry|goodbye|love
started|begun ~1 cutting|burning|hurting|starving
cutting ~1 her|his|my legs|arms|thighs|wrists|stomach|skin
"""
