/** What a customer's line itself tells of the moment. */
export type Line = {
	hurried: boolean
	glad: boolean
	/** Somebody died, or is badly ill. */
	loss: boolean
	troubled: boolean
	/** A question or a request in which nothing has gone wrong. */
	routine: boolean
	/** They gave something up, or never wanted it. */
	unwanted: boolean
	abusive: boolean
	forOther: boolean
}

const calmHaste = /\b(?:no|not in an?y?|isn't any|without any|there's no|not a) (?:\w+ )?(?:hurry|rush)\b/gi
const hurry =
	/\b(?:hurry|in a rush|deadline|quick(?:ly)?|asap|urgent(?:ly)?|right now|(?:in|within) (?:\w+ )?(?:minutes?|an hour|one hour|half an hour)|(?:leaves?|departs?|starts?|shuts?|closes?) (?:in|at) (?!all\b)|no time|boarding|closing in|running late|is waiting outside|(?:taxi|cab) is)\b/i
const someone =
	'(?:husband|wife|partner|mother|mum|mom|father|dad|son|daughter|child|baby|brother|sister|twin|uncle|aunt|nan|gran|grandmother|grandfather|grandma|grandad|granddad|friend|boy|girl|twins|pregnancy|loved one|fianc\\p{L}+|dog|cat|horse|parents?)'
const loss = new RegExp(
	[
		'\\b(?:died|deceased|funeral|buried|burying|burial|cremat\\p{L}+|passed away|passed on|widow(?:er|ed)?|miscarr\\p{L}+|stillb\\p{L}+|bereave\\p{L}*|memorial service|took (?:his|her) own life|put (?:\\p{L}+ )?to sleep)\\b',
		`\\blost (?:our|my|the|a|his|her) (?:little |unborn |only |dear |first |late |\\p{L}+ )?${someone}\\b`,
		`\\b(?:late|dead|deceased|dying) ${someone}\\b`,
		`\\b(?:he|she|${someone})(?:'s| is| was| are) (?:now |already )?(?:dead|dying)\\b`,
	].join('|'),
	'iu',
)
const thing =
	'battery|phone|line|laptop|screen|link|car|engine|app|router|charger|printer|tv|computer|tablet|heating|boiler|mic|signal|plants?|flowers?|it'
const endedThings = new RegExp(`\\b(?:${thing})(?:'s| is| has| was| just| have| all| went)* died\\b`, 'gi')
const trouble =
	/\b(?:nothing|never|nobody|no one|wrong(?:ly)?|broken?|missing|late|lost|problems?|complain\w*|overcharged?|(?:been|was|were|me|you've|you) charged|charged (?:me|us|my|twice|for)|fee|rude(?:ly)?|laughed|cold|cancell?ed|refus\w*|still|again|third time|wait(?:ed|ing)|hurt|ill|died|death|funeral|dead|stuck|fail\w*|errors?|fault\w*|unfair|disgrac\w*|awful|terribl\w*|ridiculous|fed up|sick|flood\w*|leak\w*|ruin\w*|stole\w*|stolen|crash\w*|damag\w*|smash\w*|spoil\w*|spilled|burn\w*|bleed\w*|fell|fallen|injur\w*|accus\w*|insult\w*|shout\w*|humiliat\w*|asham\w*|embarrass\w*|upset\w*|worr\w+|scared|afraid|angry|furious|annoy\w*|frustrat\w*|disappoint\w*|nightmare|useless|rubbish|liars?|lied|cheat\w*|rejected|denied|turned away|locked out|ate my|threw|buried|pain|emergency|help me|doesn't work|not work\w*|isn't work\w*|stopped|won't (?:start|open|turn|work)|haven't (?:had|got|received|heard)|hasn't (?:come|arrived)|didn't (?:come|arrive|work|get|show)|no (?:reply|answer|heating|water|power|record))\b/i
const praise =
	/\b(?:thank(?:s| you)|great|brilliant|lovely|loved?(?: it| the| your)|perfect|well done|happy with|pleased|excellent|wonderful|just wanted to say|can't stop laughing)\b/i
const asks =
	/\?|^\W*(?:hi|hello|good \w+|excuse me)?\W*(?:please|could|can|may|i'd like|i would like|i want to|i need to|we'd like|do you|is there|are there|what|which|where|when|how)\b/i
const unwanted =
	/(?:^|[.!?] |\b(?:i|we)(?:'ve|'d| have| had)? (?:already |just )?)cancel(?:l?ed|l?ing)\b|\b(?:want(?:ed)? to|please|asked you to|told you to) cancel\b|\b(?:sent|gave|brought) it back\b|\breturned it\b|\bnever (?:ordered|asked|wanted|signed)\b|\b(?:didn't|don't|did not|do not) (?:order|want|ask for|need) (?:it|this|that|any|another|the)\b|\bunsubscrib\w+|\bstop sending\b/i
const abuse =
	/\b(?:you|you're|you are|your|bunch of|load of)(?:\W+\w+){0,3}?\W+(?:idiots?|morons?|stupid|scum|bitch|bastards?|cow|pigs?|useless|pathetic|clowns?|wankers?|arseholes?|assholes?|cretins?)\b|\b(?:fuck|piss) (?:off|you)\b|\bshut (?:up|your)\b|\bi'll (?:find|hurt|kill|get) you\b/i
const kin =
	'(?:mother|mum|mom|father|dad|son|daughter|wife|husband|partner|neighbou?r|friend|grandmother|grandfather|grandma|grandad|gran|nan|sister|brother|aunt|uncle|boss|client|boy|girl|kid|child|baby|girlfriend|boyfriend|colleague|tenant)'
const other = new RegExp(
	`\\b(?:for|about|on behalf of|with|to) (?:my|our) (?:\\w+ )?${kin}\\b|\\b(?:my|our) ${kin}(?:'s)? (?:is|was|has|had|can|got|fell|needs|lost|waited|didn|won|been|came|went|tripped|slipped|paid|ordered|who)\\b`,
	'i',
)

export function lineOf(line: string): Line {
	const said = line.replaceAll('\u2019', "'")
	const pressed = said.replace(calmHaste, ' ')
	const isLoss = loss.test(said.replace(endedThings, ' '))
	const troubled = isLoss || trouble.test(said)
	const isHurried = hurry.test(pressed)
	return {
		hurried: isHurried,
		glad: praise.test(said) && !troubled,
		loss: isLoss,
		troubled,
		routine: asks.test(said) && !troubled && !isHurried && !unwanted.test(said),
		unwanted: unwanted.test(said),
		abusive: abuse.test(said),
		forOther: other.test(said),
	}
}
