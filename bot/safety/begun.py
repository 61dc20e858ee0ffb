"""Harm to oneself that has begun, or is about to."""

FLAGS = """
swallowed|drank|drunk|drinks|drink|ate|eaten|eat|had|taken|took ~5 battery|bleach|magnet|magnets|poison|poisoned|antifreeze|detergent|cleaner|cleaning|whole_bottle|bottle_of|medicine|calpol|tablets|pills|berries|nuts|peanut|peanuts|from_under|domestos|weedkiller
finger|fingers|hand|toe ~4 severed|trapped|crushed|stuck|hanging_off|chopped|cut_off ~3 gate|door|machine|railings|off
fell|fallen|falling|fall|dropped|fallin ~4 through|from|off|out|in|into|down ~3 roof|window|ice|pond|river|lake|wall|height|high|tree|top|bridge|water|pool|climbing_frame|stage|stairs|floor ~8 legs|move|bleeding|head|now|help|conscious|river|pond|ice|not|$
smoke|flames|explosion|exploded ~6 coming|out|building|school|kitchen|window|classroom|now|pouring|roof|inside|everywhere|there
fire in|at|by|next|inside|near ~2 school|classroom|bin|kitchen|building|hall|nursery|store|playground|roof|house|bins ~2 next|now|help|is|class|store|$|reception
wall|roof|ceiling|tree|scaffolding|branch|fence ~3 collapsed|fallen|down|come_down|fell ~6 kids|children|under|trapped|child|on
locked up and empty
stranger|strangers|man|bloke|fella|drunk_man|guy|weirdo|lads ~4 in|on|over|inside|at|by|outside|hanging|near|around ~3 playground|nursery|fence|premises|garden|grounds|field|corridor|gate|changing|toilets|classroom|school_grounds|school ~8 now|shouting|drunk|filming|handles|knife|watching|children|got_hold|kids|grab|hold|trying|taking|naked|arm|shiny|minute
jumped|attacked|stabbed|beaten|mugged ~4 behind|outside|at|by|in ~3 gym|gate|gates|park|bus_stop|school|alley|shops|field
locked|barricaded himself|herself|us|me ~3 in ~6 kids|children|baby|house|bathroom|bedroom|razor|room|blade
drive|driving|crash|drove ~2 us|them|kids|car ~3 off|into|over ~2 edge|cliff|bridge|wall|tree|river|water
kids|children ~2 in ~1 the? car ~8 drive|edge|kill|pills|end|tablets
taken|took|swallowed|overdosed ~3 overdose|tablets|pills|paracetamol|whole_box|packets|bleach|too_many|packet|box|load_of|medication|something_and|whole_bottle
overdosed|overdose ~3 now|just|i_found|found|she|he|help|on
drink|drank|drunk|swallowed|swallow|swallowing ~2 bleach|bleach_tabs|poison|battery|weedkiller|antifreeze
cut|cutting|slit|slashed ~2 wrist|wrists|arm|throat|neck ~6 blood|now|bathroom|help|bleeding|so_much|$
climbed|climbing|standing|sitting|sat|stood|is|he_is|she_is|up ~1 on ~2 roof|bridge|railway|ledge|window_ledge|tracks|edge|viaduct ~3 jump|now|he|she|and|says|help|block|$
rope|noose|cord|ligature|something|tie ~3 round|around ~2 neck
locked ~3 bathroom|room|toilet|bedroom ~4 razor|knife|blade|tablets|pills|quiet|scissors
about|going|gonna|will|says_he_will|threatening|threatened|ready ~2 jump ~4 off|from|now|bridge|roof|window|$
goodbye ~6 everyone|done_now|find|not_at_school|cannot|sorry|tell_my_mum
its done now
end it|myself|my_life|her_life|his_life now|tonight|today
do|doing it now|tonight|today
going to do|end it now|tonight|today
empty|found ~2 bottle|packet|packets|blister ~4 next|bed|beside|tablets|of|note
note ~2 for ~2 kids|children|us|me|family
tonight is the night
loves us ~6 fault
wall|roof|ceiling|tree ~4 down ~6 kids|children|under|people
empty ~1 boxes|packets ~2 under|in|by
from ~2 top of ~1 viaduct|bridge|building|cliff
says sorry
<> fire|flames|smoke|explosion ~6 shed|block|infants|classroom|kitchen|boiler|hall|nursery|canteen|library|bins|lab|roof|toilets|hut|caretakers|building
standing|stood|sitting|sat|climbing|hanging|perched ~3 edge|ledge|roof|bridge|tracks|window_sill|railings|parapet
attacking|beating|jumping|battering|stabbing|kicking ~3 kid|boy|girl|child|lad|him|her|someone ~6 now|behind|outside|right_now
fell|fallen|jumped|pushed ~3 from|off|out|through ~2 roof|window|balcony|bridge|wall|height|scaffolding|tree|climbing_wall|second_floor|floor|ledge
chemical|acid|bleach ~4 eyes|face|spill|spilled|swallowed|thrown|drank
fallen|fell ~3 off|from|out|down ~4 wall|roof|tree|stairs|frame|window|ladder|ceiling ~6 talking|moving|responding|conscious|breathing|bleeding|screaming|help|leg|head|now
stamping|kicking|jumping|punching ~2 on|in ~1 his|her|my ~1 head|face|back|brother|sister
help ~2 he|she ~1 has ~1 a|got ~1 rope|knife|gun|blade|noose|tablets
bus|coach|minibus|car ~2 off the road|cliff|bridge
took|taken|swallowed|had ~2 all|whole|loads|lots|too_many|handful|bottle ~2 my|his|her|the|of ~2 tablets|pills|painkillers|meds|medication|paracetamol|ibuprofen|insulin|antidepressants|calpol
"""
