const times = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`)

/** Sentences of the map of a scenario, for those who write it and those who look at what trainees do. */
export const mapWords = {
	title: 'Map',
	none: 'There is nothing to draw yet. Give a scene an id, and it appears here.',
	fromText: 'This text has errors, so the map is drawn from what can be read of it.',
	list: (scenes: number, endings: number) =>
		`The map as a list: ${times(scenes, 'scene', 'scenes')}, ${times(endings, 'ending', 'endings')}`,
	listLabel: 'Scenes, their replies, and where each leads',
	picture: 'Map',
	pictureHint:
		'Arrow keys follow the lines: down to where a reply leads, up to where one came from, left and right to what stands beside. Enter goes to the place in the text.',
	loading: 'The map is being drawn.',
	needsScripts: 'The picture needs scripts. The list above says the same.',
	kinds: { scene: 'Scene', ending: 'Ending', use: 'Segment', missing: 'Not there yet' },
	limit: {
		turns: (turns: number | null) =>
			turns === null ? 'When turns run out' : `After ${times(turns, 'turn', 'turns')}`,
		patience: (turns: number | null) =>
			turns === null ? 'When patience runs out' : `Patience of ${times(turns, 'turn', 'turns')} is gone`,
	},
	here: 'You are here',
	first: 'Starts here',
	replies: (count: number) => times(count, 'reply', 'replies'),
	noReplies: 'no reply yet',
	leadsTo: 'leads to',
	leadsNowhere: 'leads nowhere yet',
	when: (condition: string) => `when ${condition}`,
	reply: 'Reply',
	noWords: '(no words yet)',
	goTo: (title: string) => `Go to “${title}” in the text`,
	columns: { reply: 'Reply', leads: 'Leads to', fact: 'What the colour says' },

	colour: 'Colour by',
	by: { problems: 'problems', coverage: 'paths', trainees: 'what trainees do' },
	problems: (errors: number, warnings: number) =>
		[errors > 0 && times(errors, 'error', 'errors'), warnings > 0 && times(warnings, 'warning', 'warnings')]
			.filter(Boolean)
			.join(', ') || 'no problems',
	missing: 'something leads here, but it is not in the text',
	reached: 'some path comes here',
	neverReached: 'no path comes here',
	neverOffered: (count: number) => `${times(count, 'reply is', 'replies are')} never on offer`,
	neverOnOffer: 'never on offer',
	onOffer: 'on offer on some path',
	notWalked: 'not walked yet',
	outdated: 'The paths were walked before your last change.',
	walkFirst: 'No path has been walked yet.',
	walkAct: 'Walk every path',
	walking: (states: number) => `Walking: ${states} states so far.`,
	noTrainees: 'Nobody has played this officially yet, or too few to show.',
	fewToShow: 'too few to show',
	visits: (visits: number, dropped: number) =>
		dropped === 0
			? `${times(visits, 'attempt', 'attempts')} came here`
			: `${times(visits, 'attempt', 'attempts')} came here, ${dropped} stopped here`,
	picked: (picked: number, of: number | null) =>
		of ? `picked ${picked} times (${Math.round((picked * 100) / of)}%)` : times(picked, 'pick', 'picks'),

	zoomIn: 'Zoom in',
	zoomOut: 'Zoom out',
	fit: 'Show all',
	toHere: 'Show where I am',
	copy: 'Copy as Mermaid text',
	copied: 'Copied. Paste it wherever Mermaid is drawn.',
	notCopied: 'Your browser did not let us copy it. Here it is, to copy by hand:',
	copyLabel: 'The map as Mermaid text',
} as const
