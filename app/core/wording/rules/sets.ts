import { graveWords } from './grave-words'

/** Words that stand for one another in a pattern, as `@name`. One word each, as `readWords` gives them. */
const lists = {
	we: 'i we',
	me: 'me us',
	our: 'our my',
	be: 'am is are was were be been being',
	very: 'so very really truly terribly awfully extremely deeply sincerely genuinely incredibly quite rather most absolutely that this too pretty just only',
	modal: 'can could will would shall should may might must',
	adv: 'just now also already gladly happily personally immediately certainly definitely quickly straight certainly then first still even actually right go and always simply try to',
	hard: `hard difficult tough rough awful horrible terrible dreadful stressful upsetting frustrating annoying infuriating worrying
		scary frightening exhausting draining disappointing maddening painful tiring miserable unpleasant distressing rotten grim
		lousy galling confusing unsettling embarrassing humiliating nerve-racking horrid hurtful alarming trying inconvenient sad heartbreaking shock blow nightmare worry pain nuisance hassle mess pickle disappointment`,
	upset: `upset angry cross furious annoyed frustrated worried fed livid disappointed anxious concerned confused shaken tired hurt
		unhappy irritated lost nervous stressed scared frightened mad raging ragin gutted sore knackered`,
	trouble: `mistake mistakes fault error errors mix-up mixup mix slip blunder oversight failure failing mess doing slip-up cock-up muddle`,
	good: 'good great lovely nice fine wonderful perfect excellent brilliant best',
	cheer: `awesome fantastic yay woohoo wonderful amazing super fabulous exciting excited thrilled delighted fab woo yippee hooray terrific hurray`,
	do: `refund send resend replace book rebook fix sort arrange cancel change check call ring phone text email message write order
		reorder deliver post ship collect move swap exchange unlock reset open set put take give get find look ask speak talk pass transfer report
		credit return remove waive freeze pause stop update correct amend add print make remake prepare cook bring carry walk show help
		explain confirm hold reserve keep save extend upgrade downgrade switch activate block reissue issue repair reprint copy
		reimburse compensate deduct reverse repay pay offer lend process escalate raise log file chase trace track locate search
		fetch pull clear clean mend finish sign register renew recalculate recheck reconnect restart restore release repost
		schedule reschedule settle drop fill fit install inspect test try visit meet see turn warn tell let follow start begin connect
		forward contact apply approve arrange sort undo void match halve split delete document investigate measure review read
		reopen reroute redirect dispatch courier hand wrap pick pack recover retrieve stay wait watch work drive flag note translate lower raise discount honour place squeeze slot grab dig hunt scan photograph sand glue stitch solder heat swap cover knock pop plug patch page rush run nip`,
	act: `refund send resend replace book rebook fix sort arrange cancel change call ring phone text email message order reorder
		deliver post ship collect move swap exchange unlock reset put give bring transfer credit return remove waive freeze
		correct remake prepare reserve extend upgrade switch activate reissue reprint reimburse repay escalate mend
		reschedule install repair dispatch courier fetch pack forward register hold settle write transfer`,
	past: `waited waiting worked spent queued stood took lost paid sat been slept drove walked lasted was were lived talked spoke
		argued for least over last past these`,
	away: 'contact call ring phone email write message visit go ask consult refer complain raise submit fill complete download queue apply speak talk',
	deny: 'think thinking say saying said believe mean meaning suggest suggesting imply implying claim claiming call calling',
	grasp: 'understand see get know tell told asked ask explain knew understood is wonder',
	did: `refunded sent resent replaced booked rebooked fixed sorted arranged cancelled changed checked called rung rang phoned wrote sended texted emailed
		messaged written ordered reordered delivered posted shipped moved swapped exchanged unlocked reset opened set put taken took
		given gave got found asked spoken spoke passed transferred reported credited returned removed waived frozen froze paused
		stopped updated corrected amended added printed made remade prepared brought held reserved kept saved extended upgraded
		switched activated blocked reissued issued repaired reprinted reimbursed compensated deducted reversed repaid paid
		offered processed escalated raised logged filed chased traced located fetched pulled cleared cleaned mended finished
		registered renewed recalculated rechecked reconnected restarted restored released scheduled rescheduled settled dropped
		filled fitted installed inspected tested confirmed started forwarded contacted applied approved voided matched deleted
		investigated reopened rerouted redirected dispatched handed packed recovered retrieved flagged noted done placed doubled squeezed wiped lifted covered adjusted looked halved honoured discounted credited sealed patched plugged turned`,
	doing: `refunding sending resending replacing booking rebooking fixing sorting arranging cancelling changing checking calling ringing
		ordering delivering posting shipping moving swapping unlocking resetting opening putting taking giving getting looking asking
		passing reporting crediting returning removing waiving freezing stopping updating correcting adding printing making bringing
		holding keeping extending switching issuing paying processing raising logging chasing tracing walking staying working moving driving transferring emailing texting messaging writing phoning`,
	thing:
		'refund replacement exchange credit appointment booking order parcel payment account card ticket form delivery',
	day: `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun today tonight tomorrow noon midday midnight
		january february march april june july august september october november december`,
	unit: 'minute minutes hour hours day days week weeks second seconds month months',
	count:
		'a an one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty sixty half couple few 1 2 3 4 5 6 7 8 9 10 11 12 15 20 30 40 45 60',
	money:
		'pound pounds euro euros dollar dollars pence cents quid naira rupees rand kronor zloty $ € £ gbp eur usd',
	title: 'mr mrs ms mx dr sir madam doctor professor prof',
	...graveWords,
	swear:
		'fuck fucking fucked fucker fuckers shit shitty shite bullshit bollocks crap crappy bloody damn dammit goddamn piss pissed arse arsed hell wtf stfu',
	laugh: 'haha hahaha lol lmao rofl ha hehe hah',
	pet: 'honey sweetie sweetheart darling hun hon babe buddy pal bro dude bruv kiddo missy sunshine petal sugar champ princess grandma grandpa granny gramps fella',
	time: 'today tonight tomorrow now',
	contact: `contact call ring phone email write message speak talk go visit ask consult refer complain raise submit open fill complete
		download log report check look read try come bring apply take queue`,
	negator: 'not no never nobody none nothing without neither nor hardly cannot nowhere',
	rulebook: `policy policies terms conditions rules rule procedure procedures regulations regulation guidelines contract protocol system legislation standards fine`,
} as const satisfies Record<string, string>

export type SetName = keyof typeof lists
const sets: ReadonlyMap<string, ReadonlySet<string>> = new Map(
	Object.entries(lists).map(([name, words]) => [name, new Set(words.split(/\s+/))]),
)

/** The words of a set; throws on a name that is none, so that a slip in a pattern is found at once. */
export function wordSet(name: string): ReadonlySet<string> {
	const words = sets.get(name)
	if (!words) throw new Error(`there is no set of words named ${name}`)
	return words
}
