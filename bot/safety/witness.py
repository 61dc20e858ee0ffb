"""Worry about a child who may be somebody else's, and what a child has let slip."""

FLAGS = """
says|say|said ~2 cannot remember
left|leaves|leaving|leave|alone|children|kids ~4 home_alone|alone|on_their_own|on_his_own|on_her_own|by_himself|by_herself|with_nobody|with_no_one ~5 home|house|flat|night|car|overnight|all_day|hours|weekend|children|kids|cry|cries
beg|begs|begging|beggs|begged|asks|asked|asking|stealing|steals|hides|hiding|hoards ~3 food|bread|biscuits|crusts|leftovers|snacks|a_bath ~6 home|take|neighbours|us|night|sister|brother|mum|house|days|pocket|tea|afternoons|weekend|stay
does|did|do|wont|will|is|are|was|not|isnt not? allowed ~3 eat|food|bed|inside|toilet|home|house|heating|dinner|tea|friends ~4 home|weekend|weekends|mum|dad|stepmum|stepdad|bad|naughty|with_them|house|unless|days
who|where|how|what|can|could|should ~3 report|tell|ring|call|do|raise|say ~5 child|kid|children|kids|baby|little_one|pupil|someone_elses|friend|neighbour ~5 hurt|harmed|abused|neglected|hit|danger|beaten|risk|unsafe|abuse|worry
worried|worry|concerned|scared|fear|fears|frightened|concern ~4 about|for ~4 safety|welfare|wellbeing|neglect|abuse|life ~5 child|kids|kid|neighbour|neighbours|next|friend|home|<homeadult>|street|nephew|niece|grandson|granddaughter|pupil
worried|worry|concerned|concern|worries ~2 for|about ~3 child|kid|girl|boy|kids|children|friend|family|lad|baby|nephew|niece|grandson|granddaughter|grandchildren ~3 next|street|road|door|neighbours|class|home|not|at_home|safety|mums|dads
not my child|kid|business|own ~5 but|and|hurt|worried|ignore|scared|abuse|hit|screaming
child|kid|kids|children|baby|boy|girl ~3 being|getting|been|gets <hit>|hurt|abused|neglected|harmed|beaten|mistreated|exploited|groomed|molested|starved ~4 at_home|home|next|by_his|by_her|dad|mum|neighbour|report|if|who|someone
mate|friend|friends|girl|boy|lad|kid|child|classmate|pupil|<child> ~3 is|gets|getting|being|been|was <hit>|hurt|touched|abused|beaten|whipped ~2 at|by ~2 home|<home>|dads|mums|someone_at
cries|crying|screams|sobs|scared|terrified|begs|clings|dreads|panics ~3 every|at|when|before|about|to|if ~2 home_time|hometime|going_home|go_home|be_picked_up|weekends
home_time|hometime|going_home|go_home|pick_up|pickup ~5 cries|crying|scared|terrified|dread|dreads|panics|shaking|sobbing
i said i would|will|id tell ~2 grown_up|someone|adult|teacher|school
tell ~2 grown_up|trusted_adult|safeguarding|social_services|social_worker
report|reporting|raise|raising|make|making|disclose ~3 child_protection|safeguarding|abuse|neglect|child_abuse|concern_about_a_child
safeguarding disclosure|referral
report|raise|disclose|have|is|about|make ~2 safeguarding ~1 concern|issue|matter|worry ~3 about|for|with|please
child abuse|cruelty
social_services|social_worker|childrens_services|nspcc|childline|mash|dsl ~4 called|ring|involved|report|contact|need|should|phone|told|tell|refer|referral|number
at risk of ~1 harm|abuse|hurt|significant_harm
is|are|be|am|was in danger
in danger from|at|of
being|getting|been|is abused|abusing|mistreated|ill_treated|neglected
abused|abuses|abuser|mistreated|ill_treated|neglected
harm|harming|hurting|hurts|mistreating|mistreats|abusing ~1 his|her|their|the|my child|children|kids|son|daughter|baby|nephew|niece|own
break your heart
not himself|herself ~8 home|hit|told|dad|mum|contact|weekend
somebody|someone|something official|professional ~3 needs|should ~1 hear|know|look|step_in
as a punishment ~4 outside|cold|snow|rain|locked|food|dinner|hit|bed|shower
someone|somebody has|have|had done ~2 that|this ~3 hand|to|him|her
stop it ~4 shouting|screaming|littlest|dad
shouting|screaming|crying ~1 stop|help|please|daddy_no
told|telling|tells|said ~2 me|mine|us|my ~2 something|things ~3 about ~3 father|dad|mum|mother|stepdad|uncle|home
hear|hears ~3 beating|beat|hitting|hit|smacking ~3 children|child|kids|kid|baby|them|her|him
screaming at and? slapping|hitting|smacking
slapping|smacking|hitting|shaking one|the|other|a ~3 kids|children|kid|child|baby|ones
does_not|did_not|never|not ~1 stop when ~1 she|he|i say|says|said
cries|crying|sobs|screams|hides|hid|clings ~6 go|going|goes home
afraid|scared|frightened|terrified|petrified ~2 of|to|about ~2 going|go ~1 home|back
says|said|told|tells ~3 hates|scared|hit|hurt|hurts|hits|locked|hungry|alone|afraid ~2 at home
<> child|kid|girl|boy|lad|friend|friends|baby|toddler|pupil ~8 abused|neglected|mistreated|harmed|beaten|exploited|groomed|trafficked
worried|concerned ~2 about ~2 welfare|safety of
somebody|someone should ~2 check|look|know|do ~4 child|kid|girl|boy|family|baby|children|them
child protection ~3 issue|concern|matter|reasons
in|at ~1 serious|real|immediate risk|danger
getting touched|hit|hurt ~1 by
kids|children|boys|girls are ~1 being hurt|hit|harmed|abused|neglected|beaten
hear|heard ~2 family|neighbours|people|man|mum|dad ~2 upstairs|next_door|downstairs ~2 beating|hitting|screaming|shouting
balcony|outside|garden ~6 crying|cold|locked|shivering|night
says ~1 it was ~2 <home>
<child>|he|she ~3 <harmed> ~3 by|at|when|with|if ~3 <homeadult>|<adult>|home|them
told ~2 brownie|guide|scout|cub|sunday_school|football|dance ~1 leader|teacher|coach|brown_owl ~6 home|dad|mum|scared|hurt
colleague|neighbour|friend|friends ~1 child|kid|son|daughter|boy|girl ~3 told|says|said ~4 mummy|daddy|mum|dad|stepdad|home
"""
