"""Threats that let the listener do the sum: what became of the last one, who else might call, what might happen."""

_ONE = "fella|fellas|bloke|man|one|person|people|guy|lad|woman|teacher|head|headmaster|school|lot|family|idiot|fool"
_CROSSED = (
    "crossed|cross|crosses|messed|mess|messes|tried|tries|upset|upsets|touched|touches|fronted|threatened|started|treated|"
    "disrespected|picked|challenged|hurt|hurts|laid|wronged|insulted|bothered|bullied"
)

FLAGS = f"""
last|previous|other ~1 {_ONE} ~2 who|that|to ~1 {_CROSSED} ~4 us|me|mine|my|our|ours|like_this|like_that|that
last time ~1 someone|somebody|anyone|anybody|a_teacher|a_school|they ~1 {_CROSSED} ~5 us|me|mine|my|our|ours|lot
{_ONE} ~1 who|that ~1 {_CROSSED} ~2 my|me|us|our ~3 end|ends|get|gets|regret|wish|do_not|never
people|folk|they|nobody ~8 not ~1 {_CROSSED} ~1 my|our|me|us ~1 family|lot|lads|kids|$
happened|happens to ~2 last {_ONE}
think|thinking about ~1 his|her|their|your ~1 own? kids|children|family|wife|husband|mother
i would|id ~2 move|run|hide|lock|leave|watch|worry|sleep|stay|check ~4 if i was|were him|her|you|them|she|he
pity|shame|awful|dreadful|terrible|sad|hate ~3 if|for ~4 tyres|windows|greenhouse|shed|brakes|car|dog|house ~4 went|go|happened|down|flat|broke|smashed|slashed|burned|fire|every
brake|brakes pipes|lines|cables|pipe|cable ~2 go|cut|fail|snap|went|going
army|marines|paras|forces|sas ~6 not forgotten|forgot
army|marines|paras|forces|sas ~6 remember ~1 how|all|everything
keep|want_to_keep|draw ~1 your|his|her|the blinds|curtains shut|closed|drawn
sleep|sleeping well|tight ~3 while|miss|sir|can
accident ~4 not ~1 be ~1 an? accident
poked|poke|woken|wake ~1 the wrong? bear|beast
thinks|think he|she|they ~1 is|are ~1 untouchable
know|knows|remember ~1 your|her|his|their ~1 kids? face|faces
last quiet|peaceful|good|nice ~1 one|weekend|night|sleep|christmas|holiday ~3 she|he|they|you ~2 have|get|had|having
like|likes|enjoy|enjoys|loves hospital food|grapes
man|person|people|one|those|anyone ~1 who|that ~1 do|does|did ~1 this|that ~3 disappear|disappears|vanish|vanished|die
my|our people|brothers|cousins|family|boys|lads|mates ~2 know|knows|are_knowing ~3 where ~4 live|lives|living|sleeps|parks|drinks
ways ~3 go|end|ends|goes ~6 ambulance|hospital|blood|coffin
lads|people|men|friends|mates ~4 interested in ~2 address|route|car|name|house
i|i_have|ive buried bigger|better|harder|tougher
not know|realise|understand who ~1 you ~2 dealing|messing|playing with
end|foot of ~1 his|her|your|their bed
a|lot|plenty|can|cans of petrol
<willdo> ~1 clip|clout|leather|wallop|bray|belt|swipe ~5 round|around|till|until|so
not|never ~1 walk|walking|getting|coming home|away|up|out from ~1 it|that|this|there|here
told|telling|tell|sent|sending ~1 my eldest|son|lads|lad|brother|brothers|cousin ~2 to ~4 find|batter|hit|give|get ~6 beating|kicking|hiding|slap|hell
sort ~3 out ~3 be|get|gets|and messy|ugly|bloody|nasty
drive|driving|ram|reverse|put ~2 truck|car|van|lorry|tractor|digger|jeep ~1 through|into
go|goes|went|going ~1 up like ~1 a? matchbox|matchstick|bonfire|tinder|torch|firework|candle
will_not|not have ~1 a|any roof|windows|walls ~3 by|left|when|$
i_am|and armed ~1 $|and|so
swallowing|spitting|collecting|picking ~2 teeth
knock|knocking|knocked ~4 spark|spark_out
one|some of you|yous|them ~3 end|ending ~1 up ~1 on|in ~1 the|a floor|hospital|ambulance|ground
i|i_will|will put|putting|puts him|her|them|you ~1 in ~1 wheelchair|hospital|ground|ambulance
i|we|will|and teach|taught you|him|her|them|yous a? lesson ~3 face|never|forget|$
<willdo> ~4 hands ~1 round|around ~1 his|her|your|their|that throat|neck
<willdo> ~2 touching|meeting|rearranging|introducing ~1 his|her|your jaw|nose|face
after|then|next that ~2 it_is|its|is fists|war
explain|explains|explaining|talk ~2 to my boots|fists|boot|fist|knuckles
drag|haul|pull ~1 him|her|you|them ~1 over|across|through ~1 that|the|your|this desk|counter|hatch|table|floor
see|catch ~2 mother|father|dad|mum|teacher|boy ~5 i pull|hit|slap|punch|break|beat
dad|father|him|them|her|mum ~1 and ~1 me|i ~4 have it out ~6 home|field|walking|floor
news ~12 fire
<willdo> ~2 snap ~1 him|her|them|you ~1 in half|two
my brothers|cousins|brother|sons ~3 are|is ~4 violent|hard|big|bored ~6 day|off|out|time
cousins|brothers|mates|lads are ~3 and ~4 day off
"""

ERASE = """
note|message|text|letter|saying|says|that_said ~3 watch ~1 your|his|her back
hospital|casualty|flattened|killed|squashed ~2 on|at|near|by ~3 bend|road|crossing|corner|car_park|zigzags|van|vans|lorry|lorries|car|cars|bus|drivers
regret|pay|sorry ~10 ombudsman|ofsted|governors|council|solicitor|court|lawyer|tribunal|press|paper|papers|trust
see|show how ~1 brave|hard|tough|big|clever he|she|they ~8 read|reads|sees|facebook|post|online|newspaper|papers|review|reviews
watch|see ~2 what happens when|if ~6 paper|press|facebook|ofsted|twitter|council|governors|solicitor|online
know where ~1 the ~1 office|hall|room|classroom|gate|entrance|reception|toilets|car_park is|are ~1 thanks|thank|cheers|from
make me ring|email|write|ask|fill|repeat|chase|complain|report|phone|call|wait|explain|go_through
lose|losing|lost ~1 will_to|the_will|will
"""
