/** What scores are for, what they may never be used for, and who sees what. */
export const scoresWords = {
	title: 'What scores are for',
	lead: 'Scores are there so that you can learn. They may never be used against anybody.',
	parts: [
		{
			id: 'for',
			title: 'What they are for',
			text: [
				'A score shows you what to try next time. An official attempt that is passed shows that you can do something. That is all.',
				'A conversation in here is an exercise. It can’t show how good you are at your work, and it doesn’t claim to.',
			],
			list: [],
		},
		{
			id: 'never',
			title: 'What they may never be used for',
			text: [],
			list: [
				'Pay, bonuses or hours.',
				'Lists of who is better than whom: people are never ranked.',
				'Dismissal, warnings, or who gets a new post.',
				'Watching people at work, or how fast they are.',
			],
		},
		{
			id: 'who',
			title: 'Who sees what',
			text: [],
			list: [
				'You see everything of your own: each practice, each attempt, each debrief, and what you typed.',
				'Nobody else can open your practice: not your trainer, not HR, not the administrator. The same goes for what you write in a lesson for yourself, and for words that you try out or keep.',
				'Your trainer and HR see that an official attempt or a course was completed. Until you pass, they read “not yet” and no score. Once you have passed, they see the score too. A trainer sees this for their own teams only.',
				'Where you type in an official attempt, and your house counts that, a trainer of your team reads those words without your name and confirms the marks.',
				'If you see a turn of an official attempt differently, you can ask for a person to look at it again, from its debrief. A trainer of your team marks it without your name and without the first mark. Your marks can go up by this, never down.',
				'Once you have passed, a trainer of your team and HR can read that official attempt again, as evidence. HR give their password first and see no word that you typed. You see under your account who looked.',
				'HR can export records. They have to give their password again, and the export is written to a log.',
				'The administrator looks after accounts, settings and the log, and can’t open the list of records.',
			],
		},
		{
			id: 'numbers',
			title: 'Numbers that never count',
			text: [
				'Handling time, the queue, a month’s target: such gauges are shown in play because they press on you in real life too. They are in no score. Nor are the mood, trust won back, or what a customer had to do for us.',
				'A number tells you where to look. It can’t tell you whether somebody was helped.',
			],
			list: [],
		},
	],
	unfair: 'If somebody uses a score in another way, please tell HR. You are in the right.',
} as const
