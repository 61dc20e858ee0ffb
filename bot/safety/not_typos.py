"""English words that lie one slip away from a word in the tables, and are meant as they stand."""

NOT_TYPOS = frozenset(
    """
aa aaa abby abducting abel abut accrued accursed accuser aces ache acme acne acre acres acton addled admire admired
admirer admirers adrenalin african agility agreed aground aide aldo alger aline ally aloe alright alter amour amputate
amusing amway angler ann anna annihilated antidepressant ants approaches arches arena arenas arise arises arising
armor armoury aron arose arrange arranger arranges artistic ashe assemble attached attaching attacker attained attend
attica auction auctions audio audit authorise authorized awaken awry babes backed backing bade badger badgers bagging
bailing baird baiting baits baking bale balloon baloney banding bang bangladeshi bankers banking banning bard bared
barge baring barking barley barn barns barr barricade barricades bartering barth basel basie basing basking bast batch
batches bates bathe bathers bathes batting battles bays beach beading beady beak beaks beaming beard beards bearing
beast beasts beaters bedside began begat behavior belated belie beliefs belies believe believer believers bell bellied
bellies bellow bending bends berated berating bering beset bess beta betas bets bette bettered bettering betting beyer
biased bidding bide bids biker billing bind binds binging biscuit bitched bitchy bitters blacker blamed blanked
blaster blaze bleating blend blending bloating bloc blocked blot blown blush bluster boar boasting boaters boating
boats bobbing bobs bodes boeing boer boers bolster bolting bomber bone boners boobies booby booed booing bookie
booking bookish boom booming boos boost boosted boosts booth booths booties booting booty borer borne boron borough
bossy bottled bough bowing bowling boxer boxes boyd bracing brad brags brainy braised bran brash brats braved braver
braving breaching breadth breathed breather bred breeding brest brewer brewers brian bridged bridger bridget bridging
bridle brie brig brits britten broker brokers brook brooke brooks brothel brothels bruiser brunch brush brushed
brushes brushing brut buck bucked buckler buckley budding budge buffer buffets bugging bull bullish bumpy bunkers buns
bunt bunting buoys burglary burly burt burying busby busch bushing bushy butt butte buttered buttery cabling caches
cadre cadres caked callus calorie calving camel cameo camping campy cancels canned canoe capes capping carbine carbs
carded carding career careers carey caries carlton carnal carp carr carrie carrier carriers carted carter carting
carts carve carved carver carves carving cary cased casey cashed cashews cashing casing casings caste casting
castrated casually catches catchy cation cations cause causing cease ceasing celebrating cello chafing chaining
chaired champ chance chanced chancel chanel chang chant chanted chanting chants chaps char charged charger charging
charlie charred chars chart charting charts chase cheat cheating cheats checked childlike chill chipped choker chopped
chopping chops chord chris christa christi christy chuckle chuckled chuckling chute cinder circulation claim clam
clamp clamped clamping clamps clan clans clapped claps clare clash clashed clashes clasps classed classy cleaned
cleanse cleanser cleanses cleansing cleared clearing cleaver climb climber cling clipper cloning closer closet clot
cloth clothed cloths clots clotted clotting clouded clouding clover coached coast coasts cobbler cock cocking coded
codex coed coerce coerced coercing cognition coking collage collapse collapses colleen collide collides colluded color
combing comer comers comet comets comm comma commenced commend commended commends communist commuter compete competed
competes completed compute computed computes comte concepts concert concerted concerto concertos cone confers confided
confine confines confuse confuses consequence cont contend contest context contracted contracting contrast controller
convent converts cooing cooke cookery cooling coops coos coot coped copying coroner coroners corps cost costing
couches counselor counselors counted counter counting coupe coups courted courting cove covert coves coveted cower
crabs cradling cram cramp crane crave craved craving cray creamy creased creases cree crepe crepes crimea crippled
crises croat croats crook crooks cropped cropping crops crosses crowd crows cruised crushes crushing crust crusted
cubs culling cults cupping curries curt curtain cuter cycle daemon damaged damon dank dante darling dated dawn dawning
dds deadlier dealt dearth debit debut decaf decal decals decapitated decoration delivery delving deming demo demos
deniers denis denise denny denser deon deplete depleted derive derives deriving descent deserted detail deterrent devi
dialing diary diced diets dikes dill dimes dined diner dines ding dink discard discharged disclosed disco discus
disgraced disguising dishonor dishonored disputed distracting diva dive dived diver divers diverse diverts dives
diving docking doers dogging domes donne donor donors doping dose doses dosing doting dove doves downed downing downy
dozing dragoon draining draw dressed dresser dressers dressy dried drier dries drifted dripped drivel drone droning
droop dropper drugged drugging drying ducking dueling dumbo dune dunes dunk duped duress dusty dyeing earl earls earns
east eben eclectic edged educating eggshell eighth eighty ejection elected election elise elsie embarrasses emergence
emil engage engages enraged enthusiast eras erected erecting event evert evidenced ewes exciting excused execs
executing exiting exorcise exorcist expectation explore explored explores exploring expos expulsion exterminate
extremity facet facets faded faeces failing fain fainter fairy falters fame farce farther fascism fatten fattening
faulty faust favors favour feast feather feathers fees felling fellows fenced fending feuding feuds fibre fibres fiend
fiends figure filed files filing filings finale finance finch finches finders finding fined finer fingerprint finisher
finishers finnish fins firming firs fishers fishy fiver flair flame flaming flashes flatter flattered flattering
flavors flavour flavours fleet fleeting fleming fleshed flexing flicker fliers fling flirt float flocked flood flooded
flour flow flowery flushed flushing follower fond fondest font forceps fore foreigner forgave forge forges forging
forgiven forking forming forrest forster founded founding foundling fracture fractures framed freaky fred freed
freeing freely freer fried fries fright fringed fromm fruity frustrate frustrates fueling fully fund fused fussy gaffe
gags gals gamer ganges gaol gaping garb gasses gassing gated gavel genial gents gestured gift gist glassy glosses
gloved glover glued golds goner gong goo goods goody goring gouged grabber grad graded grader grain grains granada
grant grants grape grasping grasps grasses grassy grate grates gravel grays grenada grendel greta grind grinning gripe
griping gris grits groan groans grooved grooving grouped grouping grow growing guaranteed guarding guinean gust
gusting gusts gutsy gutting gymnastic haas hairy halfway halted halting halve halving hampered hampering hams handel
handled handler handlers handling hans harding hardy harem harping hart harte hash haste hatched hatches hater haters
hatred haunt haunted haunting havel haven heading headline headlined heady healers healing healthy heaping hearst
hearth hearty heated heath heave hedged heel heirs hera herbs herd herding herds herod heroine heron herring hershel
hinting hired hive hoard hoarder hoarse hockney hoes hokey holed holmes homeless homer homey homie homophobia honesty
hoop hoot hoped hops horsey horus hosea hosed hospitalised hospitalized hostel hostels housed howling hoyle huang
humane humiliate humiliated humming hungary hurl hurling hurray hurst hurtling huts ideal ideals ides ignited ignites
ii iii imaged immigrant implied impresses inane inching incited incites indian indira indoor infected infecting
infects infield inflected influenced informer ingested inhale inhaled inhales initiate initiating injection injects
inn inserts inset insider insiders inspect inspects insure insurer insures insuring interned intimated intimidate
intimidated intranet intro intrude intruded invested invitation invite involve involves irony isolating issued itch
joint joked joni journalism joust juiced juicer justine karat keel keeling kenyan kickers kidd kidnapper killer
kipling kneed knifed knockers labeled lace lacking lair lances lands lansing larger lars lasso laterally latex lathe
lather latte latter lauds launcher launches lawns leading leafy leaking leaky lean leander leaning leanings leaping
lear learnt leash leashes leasing least leathery leaved leda ledger ledgers leer lees leftover lefty lemony lending
leon lepers lesions lessens levers levying liberally licensed licensee lichens licking lien liens lifer lighted
lighten lightning likable liked liken likens limes lined linen linens liner liners lira lisp liszt litters littler
livable lived liven liver livers loaders loading loaning loaves locale located locke locket lockout lodge lodges lofty
loggers logos loner looming looms loons looping loops loosen looser looses loosing loot looting loss losses lott lotus
louse lover lovers lowe lowery lumpy lurking mach machined madame madge magma magneto maine maker makers mammal
managed mandy manes manet mange manger mani manifest manifests manly mann manse maple mara marc marches marge marie
marin marne marred marries mars marsh marty mary mask masking mass massacred massage massaged massaging massing
masters masturbate masturbated masturbation matched matching mated math mathews mathis mats matte maude maxim meade
mealy meant meaty medal medals medan mediaeval medial median mediation medina meditation megan melting mending messy
meta metal metals mete mice mighty milky millstone milne minced mindy mined miner mining minster misbehave miser
miserably mission missy mistaken mistreat mists misused misusing moaning mobil mobster mods moist moles moll mona
monitor mono mont moody mooney moore mooring moorings moos moran mormon mormons morn moro morse morton moth moths
mounted mourning mover movie mulch mumps munch murderer muslim musty mutilated mutters naught nazism needy nether
nicer nicest niche nigerian nigh nighty noes noise noon norma norse nosed nosey notched notching noted noting notional
nudge nudges nursed object obliterated oder odes odor odors offended oman operating organics organised organiser
organism organist organize orr ounce outsider overdoing overdone oversight overt owens owned pabst pace paces packaged
packers packing paddled paged pager paige paine paint painter paints pairing pajamas pakistani palace palaces palate
pamper pane panned panning pant panties panting papal parcel pared paring parity parka parkour parlor parlors pars
parsing partied parting partly passion pasta pasted pastel pasteur pasties pasty patched patchy pate patent patents
pats patties patting pauper pausing payers peaches peaking pearson pease pecking pee peeing peeking peeping peering
pees pelting penn penning peony persona persuade persuades peter peters petting phage phased phasing phoned phoney
phonograph phony photography photon photons phrase piazza pickets pickled pickling picky pictured pieced piecing
pierce pierces piety pilate pilates piled pill pines pinging pining pinks pint pinter pints pissing pitched pitches
pitching pithy pitting placed placer plaid plain plains planck planed planet planets planing planking planner planted
planter planters planting plated plath plating platte platter platters playback players playing plead pleated pledged
plush pointer pointy poisson poker pokey policed polling pollock polo poole poop poring porting posed posing posit
posited positron posits poss possesses pots potting pouches pounced pound pouting powder practiced practise prayer
preached preaches predatory premiers premise premised pres preset presets preteen pretender pretense preying pricing
pricked prided primacy primate primates princes printed prod prof programing programmer projection propose prosper
protecting protest prying psych pubic publisher publishes pulsing pummeled pumpkin punchy punishes punting purging
purposed purring pushers pushkin pushy putt putts queued quit rabbi rabin raced racer radially radicalism rafting
rafts raged raggedy raiding railing raining rainy raisin raisins rally ramming range ranging ranking rapping raps
rated rates rating ratings reaches reacted reacting reactive readying realm reaped reaping rearing rebel reckon
recognised recognize recognizes recoil recorded recruiter redding redoing reed reefer reek reeling refugee refused
refutes refuting regal regarded regards regents registry regress relation reliefs relies rely remover renal rending
renting repel replay replied resorted resorting resounding responsibly retorted retrain retraining reuse reusing revel
revenue revives rewarded rewards ribbing rife rifled rigging rigs rile ringo rinsing rioting rippled rippling rise
rises rising risking risky rivera roam roaring robbing rocky rollins rooming roomy root rooting roped rose rotating
rote rougher rounder roused rout routed router routing rowling ruble rubles ruby ruining ruins ruled runes rungs
runway runways ruse sacking sacred sade safer sage sailing sailings saks salmon saloon salty salvage salvaged salve
samaritan sampled sana sand sanding sands sandwiched sank saps sars sash sashes sate saucer savage savages saver
sawing scaled scammed scamming scanner scarce scaring scarves scent science scissor scolded scored scorer scouted
scouting scrape scrapes scrapped scratchy scruffy scuff scuffed seal sealing seals sear searcher searchers searing
sears seated seating seats secrete sects secures sedate seeding seeds seeking seeks seem seeming seep seeping seeps
seers seize selfish semen seneca sensed sensing sensor sensors sept serra serviced servile session settling severe
severn sewing sexes sexiest shack shad shaded shading shaker shakers shallow shalt sham shaming shaped shaping shard
sharpe sharpened shave shaved shaving sheared shearing sheen shelf shelled shelling shelly shied shifty shipped
shipper shippers shitting shocker shogun shone shoo shopped shopping shore shores shoring shorted shortens shorter
shorting shovel shovels showy shred shtick shunt shunted shunting sibling side sift sifting silenced silencer sill
sills silt silvery simile simpler simplex sine sinful sing sings sink sinking sinks sins sipped sitar sited siting
sitters sized sizing skilful skill skimming skipped skipper skippers skis skit skits slacking slang slashes slats slav
slaver slavers slaving slaying slays slicer slick slicked slid slider sliding slimming slippery slipping slitting
slotted slowing sluice slung smelled smelting smiled smiley smite smock smoked smoker smokey smoother smurfs snacking
snagged snaked snaking snapper snapping snatches sneak snell snore snoring snort snowing snowy snuffed soaking soapy
soaring sofia soil sole solis solon solving somali somalian somalis sometime somme soot soothing sorta sorties sorting
sound sowed sowing sown sows spaced spacey spake spammed spamming span spanned spanning spans spar spared sparing
sparking sparkle sparring sparse spats spawned spawning speared spelled spend spending spends spent spiced spies
spilling spilt spin spinner spite spitting spitz splashed splashing splice spliced splicing splint spock spoiled
spoils spoken spore sport sported sporting spotter spout spouting sprain springing springs sprints sprites squared
squished stack stacked stacking stacy staffed staffing stag staged staging staid staining stair stake staking stalk
stalling stampede stan standard stanton stapled starches stare stared stares stark starling starr starred starring
starter startle startled startling stashed stat stated staten stating stats statue statues stave staves steam steamed
steaming steep steered stent stepped sterling stetson steven sticky sting stinging stings stirs stock stocked stocking
stocks stoke stoked stokes stoking stomp stomped stomping stomps stoner stoney stoop stooped stooping stoops stopper
storage stored storied storing stormy strainer straining strains strand stranding strands strangest strangler stray
straying strays streamed streaming strep stresses stretchy strides strikes striking stringer stringers stringy stripe
striped stripper strived strives striving stronger struggled stuart stuffy stumped stun styling suave subbing suck
suckling sucre sued sues suffocation sugary suggesting suing suite suiting suits sulking summery sung super supervise
supervises supervisory suppose supposes surf surfaced surfers surge surging suspends suspicions sven swamped swapped
swapping swaying sways sweeping swell swells swig swoon syriac syrian syringe tabled tack tacked tacking tackle
tackles tackling tacks tailing taker takers talents tall talley tanking taper tapped tapping tarp tasking tasted
taster tate tats taupe teaches teary tech teenage teenaged teeny teething telegraphy tempe tempera tenet tensed tenth
terribly terrorize testing testy thais thanh thank thanking thee theme therapies thicket thine thinning thirsty thorn
thorough though thrasher threshing thriller thrust thugs ticked ticking tiers tiled tiles timed timer timers timex
ting tinkling tipped tipping tire toasty toll tolling tomes toned toner tongued tonne toot toppling torches torching
tories tosses totes touring tout toward toying tracing tracked tracy trafficker trailers trainees trainer traitor
tramp tramps tran trans transphobia trapper trashed trashing trashy tread treads treat treats trent trespasses tribes
tribune trick tricking trickle trickled trickling trill tripe tripled tron trot troubled trough troughs trouser trowel
truce trucking truer truest trumped trustee trusty tryout tsar tuck tugging tuned tuning turin turing twain twee
tweeter twill twine twink twinks twister tyre tyree unblocked uncomfortably unloaded unloading upton urns users
vaginal vanishes varnish veer veil vesicle vesta vets vial vice view villager villagers violet violets viscous voiced
wack waders wafting waged wager wailing waite waiter waiters waiving walkers walling wallis wallowing walsh walter
walters wander wanderer waned waning waring warming warping warring washers wasting watcher watchers watery weaning
weary weaving webb webster weds weeping weeps weigh weighty weill weir welding welles west wests wetness whaling wheat
wheeling whimpering whine whipple whisk whiskey whit whiten whiter whitest whiting whomever whopping widescreen widow
widows width wight wildly wile willa wilting wily wince windy wing winking wiped wiper wired wiring wishers withdraw
withdraws withers wits woes woken wondered wondering wong woody wooed wording wordy wore worsen wound wreaked wrecker
wrested wrestler writ writer writers writhing writs xx xxx yawning yearn yearns yong yuck
""".split()
)
