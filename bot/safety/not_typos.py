"""English words that lie one slip away from a word in the tables, and are meant as they stand."""

NOT_TYPOS = frozenset(
    """
aa aaa abby abducting abut accrued accursed accuser aces ache acme acne acre acres acton addled admire admired admirer
admirers adrenalin advertise advertised advertises advised adviser african agility agreed aground aide aldo alger
aline ally aloe alter amputate amusing amway angel angeles angler angles ann anna anne antidepressant ants
apologise apologises apologized approaches arches arena arenas arise arises arising arose arrange arranger arranges
artistic ashe assemble attached attaching attacker attained attend attica auction auctions audio audit augusta
authorise authorized awaken awry babel babysit backed backing bade badger badgers bagging bailing baird baiting baits
bakes baking bali balloon ballsy baloney bandage bandaged banding bangladeshi bankers banking banning barbs bard
bards bared barge baring barking barks barley barn barns barr barricade bart bartering barth basel basie
basil basing basking bast batch batches bate bates bathers batting battles bays beading beady beak beaks beaming
beard beards bearing beasts beaters bedside began begat begin behavior belated belie beliefs belies believer
believers bell belles bellied bellies bellow belonging benches bending berated berating bering beset bess beta betas
bets bette bettered bettering betting beyer biased bidding bide bids biker billing bind binds binging bitched bitchy
bitters blacker blamed blanked blaster blaze bleating blend blending blends bloating bloc blogger blot blush
bluster boar boars boasting boaters boating boats bobbing bobs boeing boer boers bogged bolster bolting bomber boned
boner boners boney bongo boobies booby booed booing bookie bookish boom booming boone boos boost boosted boosts booth
booths booties booting booty borer borne boron borough bossy botch bottled bough bounces bowel bowling bows boxer boyd
bracing brad brags brainy braised bramble bran brant brash braved braver braving breaches breaching breadth
breathed breather breaths bred breeding brent brest brewer brewers brian bridged bridger bridget bridging bridle brie
brig brits britten broiler broker brokers brook brooke brooks broth brothel brothels brow browne browned browner
bruiser brunch brushed brushes brushing brut buck bucked buckler buckley budding budge buffer buffets bugging
bull bullish bumpy bunched bunkers buns bunt bunting buoys burglary burly burt burying busby busch bushing bushy butt
butte buttered buttery cabling caches cackling cadre cadres cain caked callus calorie calving camel cameo campers
camping campy cancels cancers canned canoe capes capping carbs carded carding career careers carey caries carlton
carnal carp carr carrie carrier carriers carted carter carting carts carve carver cary cased casey cashed
cashews cashing casing casings caste casting casually catches catchy cation cations causing cease ceasing celebrating
cello chafing chaining chaired champ chan chance chanced chancel chanel chang chant chanted chants chapped char
charged charger charging charlie charred chars chart charting charts chasers cheap cheat cheated cheating cheats
checked checking cheer childlike chill chin chins chipped chock choker chopper chopping chops chord chose chuckle
chuckled chuckling chute cinder circle circles circulate circulates circulation claim clam clamp clamped clamping
clamps clan clans clapped claps clare clash clashed clashes clashing clasps classed classy clause cleaned cleanse
cleanser cleanses cleared clearing cleaver climber cling clipper cloning closer closest closet closets clot
cloth clothed cloths clots clotted clotting clouded clouding clover clutches coached coast coasts cobbler cocking
cocky coded codex coed coerce coerced coercing cognition coking colin collage collapse collapses colleen collide
collides colluded color combing comer comers comet comets comfortably comma commenced commend commended commends
communist commuter compression compute computed computes comte concepts concert concerted concerto concertos
conclusion concussions cone confers confided confine confines confuse confuses consequence consumes cont contend
contest context contracted contracting contrast controller convent converts cooing cooke cookery cooling coops coos
coot coped copies coroner coroners corps cost costing costumed couches coulter counselor counselors
counting coupe coups courted courting cove covert coves coveted cower crabs crackling cradling crafted cram crammed
cramp crane cranking crave craved craving cray creaking creamed creamy creased creases creasing create creates cree
cremated crepe crepes crested crimea crippled crises crisp croat croats cropped cropping crops crowed crown
crudely cruelly cruised crumb crunches crushes crushing crusted culling cults cupping curries curse curt curtain
curving cushion cuter cycled daemon damaged damon danced dancer dane dank dante darin daring darting dated dawn
dawning daylight dds deadlier dealt dearth debit debut debuting decaf decal decals decided decoration deletion
delivery delving deming demo demos deniers denis denise denny denser deon deplete depleted depleting derision derive
derives deriving describe describes deserted designed detail deterrent devi dialing diced dicky diets dikes dill dimes
dined diner dines ding dings dink discard discharged disclosed disco disgraced disguising dishonor dishonored disputed
distracting diva dive dived diver divers diverse diverts dives diving divorced docking doers dogging domes donne donor
donors dope doping dose doses dosing doting dove doves downing downy dozing dragoon draining dram drawl dressed
dresser dressers dressy dried drier dries drifted drifting dripped dripping drivel drone droning droop
dropper drugging drying ducking dueling duet dune dunes dunk duped duress dusty dyeing earl earls earns east eben
eclectic edged educating eggshell eighth eighty ejection elected election elise elsie embarrasses emergence emil
engage engages enraged envelop enveloped eras erected erecting ethiopian evert evidenced ewes excepting exchange
exchanges exciting excretion excused execs executing exemption exiting exorcise exorcist expectation experienced
explore explored explores exploring expos expulsion exterminate extremity eyebrow facet facets faded fads faeces fain
fainter fairy faked faker falters fame familial farce farther fascinate fascinates fascism fatten fattening faulty
faust favorite favorites favors favour feast feather feathers feature featured fees felling fellows fenced fending
feuding feuds fibre fibres fiend fiends figure filed files filing filings finale finance finch finches finders
fined finer fingerprint finisher finishers finnish fins firming firs fishy fiver flagged flail flailing flair flake
flame flaming flapping flashes flatter flattered flattering flavors flavour flavours fleet fleeting fleming fleshed
flexing flicker fliers flirt float floats flocked flood flooded flopping flour flow flowery flushed flushing follower
fond fondest font forceps fore foreigner forgave forge forging forgiven forking forming forrest forster founded
founding foundling fracture fractures frail framed freaky fred freed freeing freely freer fried fries fright fringed
fromm frosty fruity frustrate frustrates fueling fund fused fussy gals gamer ganges gaol gaping garb gasses gassing
gated gavel genial gentlemen gents gestured gist glassy gloat glosses gloved glover goggles goner gong goo goody gorge
goring grabber grad graded grader grain grains granada grant grants grape grasping grasps grasses grassy grate grates
gravel grays grenada grendel greta grind grinning gripe griping gris grits groan groans grooved grooving grouped
grouping grow growing guarding guided guilt guinean gunshot gust gusting gusts gutsy gutting gymnastic haas hairy
halfway halted halting halve halving hampered hampering hams handel handled handler handlers handling handstand hans
harassed harding hardy harem harping hart harte hash haste hater haters hath hatred havel haven headline headlined
heady healers healing healthy heaping hearse hearst hearth hearty heated heath heave hedged hedging heirs hera
herbs herd herding herds herod heroine heron herring hershel hinting hired hive hoard hoarder hoarse hockney hoes
hogging hokey holed holmes homeless homer homey homie homophobia honesty hoop hoot hoped hopping hops horribly horus
hosea hosed hostels housed howling hoyle huang huggins humane humiliated humming hungary hunting
hurling hurray hurst hurtling ideal ideals ides ignited ignites igniting ii iii imaged immigrant implied impresses
inane inching incited incites inciting indian indira indoor infecting infects infield inflected influenced informer
ingested inhale inhaled inhales initiate initiating injected injects inn inserts inset insider insiders
inspect inspects inspire inspires insured insures insuring interned interning interviewee interviewer intimated
intimidate intimidated intranet intro intrude intruded invader invades invested invitation invite involve iraqi irony
isolating issued itch jess jeweller jewellers jointed joked joni journalism joust juiced juicer junky justifies karat
keel keeling kenyan kickers kidd killer kipling knockers known knuckle labeled lace lacking lair lances lansing
laps larger lars lasso laterally latex lathe lather latte latter lauds launcher launches lawns leading leaking leaky lean
leander leaning leanings leaping lear leash leashes leasing least leathery leaved leda ledger ledgers leer lees
leftover lefty lending lens leon leopards leotard lepers lesions lessens levers levying liberally licensed licensee
lichens lien liens lifer lighted lighten likable liken likens liking limes lind linen linens liner liners linked
linking lira lisp liszt litters littler livable lived liven liver livers loaders loading loaning loaves locale located
locke locket lockout lodge lodges lofty loggers logos lone loner longing looming looms loons looping loops loosen
looser looses loosing loot looting loss losses lott lotus lounging louse lover lovers lowe lowery luck lucy lugging
lumpy lured lurking mach machined madame madge magma magneto maine maker makers mammal manage managed mandy manes
manet mange manger mangled mangoes mani manifest manifests manly mann manse maple mara marc marchers marge marie marin
marne marred marries mars marsh marshes marty mary mask masking mass massacred massaged massaging massing
masturbate masturbated masturbation matched matching mated math mathews mathis matt matte maude maxim meade mealy
meaty medal medals medial median mediation medina meditation melting mending meta metal metals mete mice midge
midgets mighty milky millstone milne minced mindy mined miner mining minster misbehave miser miserably mission missy
mistaken mistreat mists misused misusing moaning mobil mods moist moles moll mommies mona monitor monkey mono mont
moody mooney moore mooring moorings moos moran mormon mormons morn moro morse morton moth moths mounted mourning mover
movie mulch mumps munch murderer muslim musty naught nazism needy neighborhood neighborhoods nether nettle
nicer nicest niche nigerian nigh nightmare nighty nike noble noes noise noon norma norse nosed nosey notched notching
noted noting notional nudge nudges nursed object obliterated oder odes odor odors offended ogre oman operating
organics organised organiser organism organist organization organize orr ounce outsider overdoing overdone oversees
oversight overt owens owned pabst pace paces packaged packers packing paddled paddock paddocks paged pager paige paine
painkiller paint painted painter paints pairing pajamas pakistani palace palaces palate paler paley pamper pane panned
panning pant panties panting papal parched pared paring parity parka parkour parlor parlors pars parsing partied
parting partly passion pasted pastel pasteur pasties pasty patched patchy pate patent patents patties patting pauper
pausing payed payer payers peaches peaking peale pearson pease pecking peeing peeking peeping peer peering pees
pelting pelts penn penning peony perches persona persuade persuades pest pests peters petting petty phage phased
phasing phoney phonograph phony photography photon photons phrase piazza pickets pickled pickling picky
pictured pieced piecing pierce pierced pierces piety pilate pilates piled pines pinging pining pinks pinter pinto
piped piper pissing pitched pitches pitching pithy pitting placed placer placing plaid plain plains planck planed
planet planets planing planking planner planted planter planters planting plated plath plating platte platter platters
playback plead pleated pledged plush plying poets pointed pointer pointy poisson poker pokey policed polling pollock
polo poole pooling poop pooping poops poring porting posed posing posit posited positron posits poss possesses posture
pots potting pouches pounced pound pour pouting practiced practise pratt prayer preached preaches predatory
prefect premiers premise premised prepare prepares pres preset presets preteen pretender pretense preying pricing
pricked prided primacy primate primates princes prof profiled programing programmer projection propose pros prosper
protecting protest prying psych pubic publisher publishes pulsing pummeled punchy punishes punting punts puree purer
purge purging purposed purring purse pushers pushkin pushy putt putts queued quicken quickie quit rabbi rabin raced
racer racking radially radicalism rafting rafts raged raggedy raiding railing raining rainy raisin raisins raked
rallied rally ramming ranged ranger ranging ranking rapping raps rated rates rating ratings reaches reacted reacting
reactive readying realm reaped reaping rearing rearranged rebel reckon recognised recognize recognizes recoil recorded
recruiter redding redoing reed reefer reek reeling refugee refuted refutes refuting regal regarded regards regents
registry regress rehearsal relapsed relation relations release releases relied reliefs relies relieve relieves rely
remover renal rending renting repel replace replaces replay replayed require requires resorted resorting resounding
responsibly retorted retrain retraining reuse reused reusing revel revenue revives rewarded rewards ribbing rife
rifled rigging rigs rile ringo rinsing rioting rippled rippling rise rises rising risking risky rivera roam
robbing rocky rods rollins rooming roomy root roped rose rotating rote rougher rounder roused rout routed
router routing rove rowling rubbery rubin ruble rubles ruby ruining ruled runes rungs runway runways ruse sacking
sacred sade safer sage sailing sailings sake saks salmon saloon salting salty salvage salvaged salve samaritan sampled
sampling sana sand sanding sands sandwiched sank saps sars sash sashes sate saucer sausage savage savages saver savers
sawing scaled scammed scamming scanner scarce scaring scarves scent scissor scold scolded scored scorer scot scouted
scouting scrap scrapes scrapped scratchy scruffy scuff scuffed seal sealing seals seam sear searcher searchers searing
sears seated seating secrete securely secures sedate seeding seeds seeking seeks seeming seems seep seeping seeps
seers seize selfish semen seneca sensed sensing sensor sensors sept serra serve serviced servile settling sever severe
severn sewing sexes sexiest shack shad shaded shading shaker shakers shallow shalt sham shaming shaping shard shari
shark sharpe sharpened shave shaved shaves shaving shear sheared shearing sheen shelf shell shelled shelling shied
shifty shill shingle shipped shipper shippers shipping shitting shocker shogun shone shoo shopped shopping shore
shores shoring shorted shorter shorting shovel shovels showy shred shriveled shtick shucks shunt shunted shunting
sibling sided sift sifting signature silenced silencer silt silvery simile simpler simplex sine sinful sing singe
singing singled singling sings sink sinking sinks sins sipped sipping sitar sited siting sitters sized sizing skated
skater skilful skill skilled skimming skimp skipped skipper skippers skis skit skits slacking slang slats slav slaver
slavers slaving slaying slays slicer slick slicked slid slider sliding slim slimming slinging slippery slipping
slitting sliver slogan slotted slowing sluice smearing smelled smelting smiled smiley smite smock smoked smoker smokey
smoother smurfs snacking snagged snaked snaking snapper snapping snatches sneak snell snide snitches snore snores
snoring snort snorted snout snowing snowy snuffed soaking soapy soaring sofia soil sole solid solis solon solving
somali somalian somalis sometime somme soot soothing sorta sorties sorting sowed sowing sown sows spaced spacey
spammed spamming span spanned spanning spans spar spared sparing sparked sparking sparring sparse spate spawned
spawning spelled spending spent spiced spikes spilling spilt spin spines spinner spinster spires spit
splashed splashes splashing splat splice spliced splicing splint spock spoiled spoiling spoils spore spores
sport sported sporting spotter spout spouting spouts sprain springing springs spurring squished stack stacked stacking
stacy staffed staffing stag staged staging staid staining stair staked staking stalk stalker stalled stalling stampede
stan standard stanton stapled starches stare stared stark starling starr starred starring starter startle startled
startling stat stated staten stating stats statue statues stave staves steamed steaming steamy steep steeped
stem stent steppe steppes sterling stetson steven sticky stinging stingy stirs stitched stocked stocking stocky stoke
stoked stokes stoking stomp stomped stomping stomps stoner stoney stoop stooped stooping stoops stopper storage stored
storied storing stormy strainer straining strains strand stranding strands strangest strangler stray strayed straying
strays streaked streaking streaks streamer strep stresses stretched stretches strides strikes striking stringer
stringers stringy stripe striped stripper strived strives striving stronger strove struggled stuart stuffy stumped
stun styling suave subbing suck suckling sucre sued sues suffocation sugary suggesting suing suite suiting suits
sulking summery sung super supervise supervises supervisory suppose supposes surf surfaced surge surging suspends
suspicions sven swamped swarming swaying sways sweat sweeping swell swells swerved swerving swig switches
swoon sympathise sympathizer symptom syriac syrian syringe tabled tabloid tack tacked tacking tackle tackles tackling
tacks tail tailing taker takers talents tall talley tanking tanks taper tapping tarp tars tasking tasted taster tate
tats taupe teaming teary teasing tech teenage teenaged teeny teething telegraphy temp tempe tempera tenet tensed tenth
terribly terrorize terrorizing testing testy thais thanh thanking thee theme therapies thicket thine thinning
thirsty thorn thorough though thousand thrasher threshing thriller thrust thugs ticked ticking tiers tighten tightest
tile tiled tiles timed timer timers timex ting tinkling tipping tipsy tire titled tittle toasty toll tolling tomes
toned toner tongued tonne toot toppling torches tories tosses totes touring tout toward toying traced tracker tracy
trafficker trailers trailing trainees trainer traitor tramp tramps tran trans transphobia trapper trashy tread treads
treat tremble trembled trent trespasses trial tribes tribune trick tricking trickle trickled trickling trill tripe
tripled tron trot troubled trough troughs trouser trowel truce truer truest trumped trustee trusty tryout tsar tuber
tuck tugging tuned tuning turin turing turnkey twain twee tweeter twill twine twink twinks twister tyre tyree
unblocked uncomfortably undated unloaded unloading unrelated update updates upton urns users vaginal vanishes varnish
veer veil vesicle vesta vets vial vice vices view villager violet violets viscous voiced vomit wack waders wafting
waged wager wailing waite waiter waiters waiving walkers wallets walling wallis wallowing walsh walter walters wander
wanderer waned waning waring warming warping warps warring washers wasting watcher watchers watery weaning weaving
webb webster weds weeping weeps weigh weighty weill welding welles west wests wetness whaling wheat wheeling
whimper whimpering whine whining whipple whisk whisker whiskey whit whiten whiter whitest whither whiting whomever
whopping widescreen widow widows width wight wildly wile willa wilting wily winding windy wing winging wining winking
wins wiper wired wiring wishers withdraw withdraws withers wits woes wondered wonders wong woody wooed
wording wordy wore worsen worthy wrap wrapper wreaked wreaking wrecker wrested wrestler wrestlers writ writer writers
writhing writs xx xxx yawning yearn yearns yell yemeni yong yuck
blank ease challenge challenges cora frowned gaining layer leaned margins mariners marlins martins megan precious
realism revered sneered spotting splitting speed tank willis dream beams filly complaint
""".split()
)
