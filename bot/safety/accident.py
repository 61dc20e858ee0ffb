"""A fall, a fire, something swallowed: nobody meant it, and it is happening now."""

FLAGS = """
swallowed|drank|drunk|drinks|drink|ate|eaten|eat|had|taken|took ~5 battery|bleach|magnet|magnets|poison|poisoned|antifreeze|detergent|cleaner|cleaning|whole_bottle|bottle_of|medicine|calpol|tablets|pills|berries|nuts|peanut|peanuts|from_under|domestos|weedkiller
finger|fingers|hand|toe ~4 severed|trapped|crushed|stuck|hanging_off|chopped|cut_off ~3 gate|door|machine|railings|off
fell|fallen|falling|fall|dropped|fallin ~4 through|from|off|out|in|into|down ~3 roof|window|ice|pond|river|lake|wall|height|high|tree|top|bridge|water|pool|climbing_frame|stage|stairs|floor ~8 legs|move|bleeding|head|now|help|conscious|river|pond|ice|not|$
smoke|flames|explosion|exploded ~6 coming|out|building|school|kitchen|window|classroom|now|pouring|roof|inside|everywhere|there
fire in|at|by|next|inside|near ~2 school|classroom|bin|kitchen|building|hall|nursery|store|playground|roof|house|bins ~2 next|now|help|is|class|store|$|reception
wall|roof|ceiling|tree|scaffolding|branch|fence ~3 collapsed|fallen|down|come_down|fell ~6 kids|children|under|trapped|child|on
locked up and empty
wall|roof|ceiling|tree ~4 down ~6 kids|children|under|people
<> fire|flames|smoke|explosion ~6 shed|block|infants|classroom|kitchen|boiler|hall|nursery|canteen|library|bins|lab|roof|toilets|hut|caretakers|building
fell|fallen|jumped|pushed ~3 from|off|out|through ~2 roof|window|balcony|bridge|height|scaffolding|second_floor
chemical|acid|bleach ~4 eyes|face|spill|spilled|swallowed|thrown|drank
fallen|fell ~3 off|from|out|down ~4 wall|roof|tree|stairs|frame|window|ladder|ceiling ~6 talking|moving|responding|conscious|breathing|bleeding|screaming|help|leg|head|now
bus|coach|minibus|car ~2 off the road|cliff|bridge
"""
