"""Harm to oneself that has begun, or is about to."""

FLAGS = """
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
empty ~1 boxes|packets ~2 under|in|by
from ~2 top of ~1 viaduct|bridge|building|cliff
says sorry
standing|stood|sitting|sat|perched ~3 edge|ledge|roof|bridge|tracks|window_sill|railings|parapet
took|taken|swallowed|had ~2 all|whole|loads|lots|too_many|handful|bottle ~2 my|his|her|the|of ~2 tablets|pills|painkillers|meds|medication|paracetamol|ibuprofen|insulin|antidepressants|calpol
"""
