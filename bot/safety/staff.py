"""What somebody who works at the school is said to have done to a child."""

ERASE = """
i|we|i_have|we_have ~2 named|posted|tagged|wrote|put|called|slagged|shared|moaned ~14 facebook|instagram|whatsapp|snapchat|twitter|online|tiktok|post
took|takes|taken|held|led|takes ~1 him|her|them|me by ~1 his|her|the? hand|hands
locked ~2 toilet|toilets|loo|cubicle|bathroom ~8 bolt|lock|stuck|jammed|handle
strapped|buckled|belted ~10 physio|physiotherapist|therapist|car_seat|standing_frame|seatbelt|booster
<staff> ~2 <said> ~2 he|she|they|my|that|boy|girl|another|son|daughter
<staff> ~2 saw|sees|seen|watched|watches|witnessed|let|lets|letting|ignored|ignores|stopped|asked|knows|knew|stood ~12 <hit>|<force>
tell|tells|telling|told|asked|emailed|spoke|reported|informed ~3 <staff>
hold|holds|holding|held ~1 hand|hands when|to|while|across|and|which|crossing|in
<blow>|grabbed|swung|pulled|caught ~8 by ~2 year|yr|boy|girl|lad|pupil|kid|child|another
another|other|adult parent|parents|mum|dad ~2 grabbed|pushed|shoved|shouted
"""

FLAGS = """
<staff> >2 <often>*3 <strike>
<staff> who|he|she|they <often>*3 <hit>
<staff> >5 <hit> ~1 <object>|pupils|pupil|kids
<staff> he|she|they|who|that <often>*2 <hit>|<force>|<touch>
<staff> >5 <force> !on|together|out_of_class|up_with|class|book|books|card|funding|me ~2 him|her|them|my|us|<child>|pupil|pupils
<staff> >4 <force> ~2 his|her|their|my|a ~2 arm|arms|wrist|ear|neck|hair|collar|hood|face|shoulder|jumper|coat|clothes|blazer|tie
<staff> >4 grabbed|twisted|squeezed|gripped|yanked|pulled|bent ~1 his|her|their|my ~1 hand|hands|finger|fingers
<staff> >5 locks|locked|locking|shut|shuts|bolted|trapped|tied|strapped ~1 him|her|them|my|me|son|daughter|child|children|kids
<staff> >4 throws|threw|throwing|thrown|chucked|hurled|launched|flung ~1 chair|pen|ruler|board|things|objects|stuff|table|shoe|a ~3 at|near|towards|and
<staff> >4 throws|threw|throwing|chucked|hurled ~2 at ~1 him|her|my|them|a|me|the
<staff> >4 <touch> ~3 <object>|<limb>|<private>|inappropriately|leg|hair|children|girls|boys
<staff> >4 twists|twisted|scratched|stamped|sat_on|sits_on|shook|dragged|drags|yanked|yanks|manhandled|manhandles|restrained|restrains|gripped|grips|pinned|pins|squeezes|squeezed|slapped|smacked|tripped ~1 him|her|my|them|me|son|daughter|child|children|kids|boy|girl|on
<staff> >4 got|gets|went|goes|was|is|gone|being|has_been physical|aggressive|rough|violent|heavy_handed|handsy|touchy|in_his_face|too_friendly|inappropriate|hands_on|too_close|abusive|physically
<staff> >4 hurt|hurts|hurting|harm|harmed|abuse|abused|abusing|assault|assaulted|injured|restrained|manhandled|attacked|struck|molested
<staff> >5 hands|hand on|round|around|over|up|down|in ~3 child|neck|face|mouth|shoulders|shoulder|bottom|back|throat|skirt|shirt|leg|thigh|wrist|arm|him|her|my|them|collar
<staff> >4 puts|put|putting|lays|laid|raised|lays_a|laid_a ~1 hands|hand|finger ~1 on|to
<staff> >4 has|have|got|with heavy_hand|heavy_hands|temper ~3 on|with|kids
<staff> >6 messaging|messages|messaged|texting|texts|texted|dms|dming|snapchat|instagram|whatsapp|facebook|following|follows|adding|added|emailing ~4 <child>|girls|boys|her|him|pupils|students|kids|privately|them|late|night|my
<staff> >6 sending|sends|sent ~3 <child>|her|him|girls|boys|pupils|them ~3 messages|message|texts|pictures|photos|gifts|present|presents|kisses|private
<staff> >5 private|secret|inappropriate ~1 messages|message|texts|snapchat|photos|relationship|comments|meetings
<staff> >5 has|have|got|gave|asked|exchanged|swapped ~2 her|his|my_daughters|my_sons ~1 personal|private|phone number
<staff> >5 photos|photo|pictures|picture|videos|filming|films|filmed|photographs|takes_photos ~4 own|personal|phone|girls|changing|swimming|undressed|naked ~4 told|daughter|son|my|her|changing|without|secretly|phone
<staff> >6 alone|one_to_one|behind|own ~4 with|room|car|cupboard|office|shed|door|closed|locked|her|him
<staff> >5 lift|lifts|drove|driving|drives|takes|took ~3 his|her|own|a|the car|home ~5 own|alone|two|without|not|asking|asked
<staff> >3 gives|giving|gave|given ~3 lift|lifts|present|presents|gifts|money|phone|sweets|her_number|his_number ~6 own|alone|two|without|secret|not|special|her|his|car
<staff> >4 asks|asking|asked|wants|invited|invites|tells|told ~4 girls|boys|her|him|<child>|children|them ~6 shed|alone|secret|not_to_tell|not_tell|pictures|snapchat|undress|sit_on|lap|knee|stay_behind
<staff> >4 makes|made|make|making ~2 <object>|girls|children|kids ~6 sit_on|lap|knee|undress|uncomfortable|stay_behind|stand ~4 own|alone|lap|knee|cry_arms|tickles|hours|arms_up|undress
<staff> >4 lap|knee
<staff> >4 tickles|tickle|tickling|cuddles|kisses|kissed|kiss|strokes|stroked|stroking|rubs|rubbed|rubbing|massages|fondled|groped|gropes|flirts|flirting|flirted|creepy|perv|pervert|paedo|grooming|groomed|staring|leering|leers
<staff> >6 walks|walked|comes|came|goes|went|watches|watching|in|stands|enters ~3 changing|toilet|toilets|girls|showers|shower|undress|loo|loos ~3 room|rooms|while|when|with|getting|girls
<staff> >6 changing_room|changing_rooms|girls_toilets|boys_toilets
<staff> >4 tied|tape|taped|strapped|straps|gagged|covered ~4 mouth|chair|wrists|hands|him|her|down|waist
<staff> >4 force|forced|forces|forcing ~2 fed|feed|feeds|feeding|eat|food|down|open
<staff> >4 left|leaves|leave|leaving ~2 <object> ~3 unconscious|bleeding|injured|naked|wet|alone ~4 room|outside|dark|soiled
<staff> >4 drunk|drugs|smelt_of_alcohol|smells_of_alcohol|stoned
<staff> >1 did it|that|this ~1 to|hurt
<staff> >3 hurts|hurt|hurting|squeezes|squeezed|pinches|pinched|pinch|pulls|pushes|hits|shakes|smacks me|him|her|them|my|the|kids|children
<staff> ~6 with ~2 ruler|cane|stick
<staff> >5 touchy_feely|inappropriate|inappropriately|sexual|sexually|improper|creepy|creeps|perv|pervy|indecent|indecently|exposed|undressed|naked
<staff> >4 sits|sat|lies|lay on ~1 him|her|my|them|me
<staff> takes|took|taking photos|pictures|videos|photographs of|on
<staff> who <force>|<hit>|<touch>|takes|keeps|messages|texts
<staff> >4 bought|buys|gave|gives ~1 him|her|my ~1 a|new phone|present|gift|money|necklace
<staff> >6 in his|her|my|their face ~6 <force>|<hit>
<staff> >3 grabs|grabbed|hurt|hurts ~1 my
<staff> >6 slapped|smacked|punched|kicked|kicking|yanked|manhandled|choked|strangled|groped|fondled|molested|assaulted|pinched
<staff> >6 asks|asked|makes|made|keeps|tells|told ~1 her|him|them|girls|boys|my ~1 to? stay|meet|come|wait|go ~2 behind|alone|late|after|own|house|home
<staff> >5 locks|locked|shuts|closes ~1 the|his door
<staff> ~8 kicking|hitting|pushing|grabbing|slapping|dragging|shoving|pulling|shaking|smacking ~4 him|her|them|son|daughter|child|kid|kids|children|<n>|boy|girl
<staff> ~3 left ~3 mark|marks|bruise|bruises|scratch|handprint
<staff> >4 rough|forceful|aggressive|violent|heavy_handed|physical ~2 with|towards|to
<staff> ~3 lost ~2 temper|it|rag|control ~6 grabbed|pushed|hit|threw|shook|him|her|dragged|pulled
<staff> >5 spanked|caned|belted|choked|tripped|spat|scalded
<staff> >4 bit|burned|burnt|bites ~1 him|her|my|them|me|his
<staff> >4 watches|watching|stares|staring|leers|peers ~3 girls|boys|children|them|her|him ~4 change|changing|shower|undress|toilet|getting
<staff> >5 gets|got|is|was ~2 too close|touchy|friendly|familiar
<staff> >5 flirting|flirts|sexual|sexy|dating|kissing|affair|nudes|naked
<staff> ~3 in love with ~1 her|him|my|a
<staff> >5 calls|called|calling ~1 her|him|my ~2 beautiful|sexy|gorgeous|hot|darling|babe|special
<staff> >5 secret|secrets ~6 told|keep|parents|not|games|us|between
<staff> >5 makes|made|make ~1 her|him|my|them|girls|kids ~4 uncomfortable|cuddle|hug|kiss|touch|sit_on
<staff> >4 taped|gagged|tied|strapped|sedated|drugged|starved|shut|trapped ~1 him|her|my|them|a|kids|children|his|mouth
<staff> >5 would_not|refused|refuses|not let ~2 out|leave ~3 room|cupboard|door|hours
<staff> >3 slaps|hits|pinches|kicks|smacks|punches|bites|restrains|drags ~1 him|her|them|my|me
<staff> >6 <blow> ~2 him|her|my|them|child|son|daughter|boy|girl|kids|lad|children
<staff> >6 <blow> ~3 by ~2 <limb>|plait|ponytail|pigtails|jumper|hood|bunches
<staff> ~6 hand|hands ~1 over ~2 mouth|nose|face
<staff> >6 hearts|kisses|love_hearts|kissy
<staff> ~3 threatened|threatens|threatening ~1 to ~2 hit|break|slap|smack|hurt|lock|kill|punch|kick|tie|tape
<staff> >3 poured|pours|threw|throws|tipped|chucked ~2 water|drink|juice|tea|milk|coffee ~2 over|at|on ~1 him|her|my|them|me
<staff> >4 stuck|put|puts|stuffed|shoved ~3 in|over|into|on ~1 his|her|my|their mouth|face|nose|throat
<staff> >6 so hard ~4 bled|bruised|bruise|mark|cried|fell|bleeding
<staff> >4 pinned|pins|pin|pinning ~1 him|her|my|them|me|a
<staff> >6 change|undress|strip|changed ~2 in_front_of|in_front
<staff> >4 pinned|twisted|held|bent|tied ~1 his|her|their arms|hands|arm|wrists|hand ~2 behind|up|back|down|tight|together
<staff> >5 headlock|chokehold|by_the_throat|by_the_neck|by_the_hair|dead_arm|half_nelson
<staff> >4 threw|throws|throwing|chucked ~2 book|books|pen|ruler|shoe|keys|board_rubber|bag|ball ~1 at
<staff> >4 nails ~2 in
<staff> >4 kicked|pulled|yanked ~3 chair ~3 from|under|away|out
<staff> ~4 asked|asks|asking|told ~1 my|him|her|them|girls|boys ~3 send|show ~3 photo|picture|pic|video|photos|number|snapchat
<staff> >5 keeps|kept|always|is ~1 hugging|cuddling|touching|stroking|tickling|kissing|messaging|texting|staring
<staff> >3 pulled|pulls|yanked|tugged|ripped ~1 my|his|her|their|a ~1 daughters|sons|childs|hair|ear|ponytail|plait ~1 hair|ear?
<staff> >6 squeezes|squeezed|grips|pinches|holds ~1 the back of
<staff> >5 took|takes|taken|leads|led|brings ~1 my|him|her|them ~2 in|into|to ~2 cupboard|store|stock_cupboard|shed|office|car|toilet|changing_room|room ~4 shut|closed|locked|door|alone
into the stock cupboard|cupboard|store_room
"""
