import { dataClasses, retention } from '#app/core/records/classes'
import { erasureWords } from './erasure'

/** A span of days, as people say it. */
export function spanText(days: number): string {
	if (days % 365 === 0) return days === 365 ? '1 year' : `${days / 365} years`
	return days === 1 ? '1 day' : `${days} days`
}

/** The notice: what is kept, what for, who sees it, how long, and what one can ask for. */
export const privacyWords = {
	title: 'Privacy',
	lead: 'What Rapport keeps about you, what for, who sees it, for how long, and what you can ask for.',
	parts: [
		{
			id: 'what',
			title: 'What is kept',
			text: [],
			list: [
				'Who you are here: name, e-mail address, your number, team, site, job and manager, and since when.',
				'What you must learn, until when, and who asked for it.',
				'What you read and answered in lessons, and how long a lesson was in sight.',
				'What you said in conversations, practice and official, with its marks.',
				'Completion records and certificates: that you completed something, when and how.',
				'What you write for yourself, words you keep, what you tell the trainers, and what you say is wrong with your records.',
				'What was agreed with you so that you can learn.',
				'Letters that were sent to you, where you are signed in, and who looked at your records.',
			],
		},
		{
			id: 'for',
			title: 'What it is for',
			text: [
				'It is there so that you can learn, and so that your house can show that people were trained. A score is for learning and completion.',
				'Nothing in here may be used for pay, dismissal or ranking. Rapport doesn’t guess what you feel, and decides nothing about you by itself: marks follow published rules, and a person looks again when you ask.',
			],
			list: [],
		},
		{
			id: 'who',
			title: 'Who sees what',
			text: [],
			list: [
				'You see everything of your own.',
				'Practice, and what you write for yourself, is nobody else’s: not your trainer’s, not HR’s, not the administrator’s.',
				'A trainer of your team sees your courses, records and official attempts that you passed, with what you typed in them.',
				'HR sees your courses, records and certificates, and official attempts that you passed, without what you typed. They give their password again for an attempt.',
				'Your manager sees how you stand with your courses: done, due or overdue. No score, and no conversation.',
				'An auditor sees what HR sees of records, until a fixed day, and can change nothing.',
				'The administrator looks after accounts, and sees no scores and no conversations.',
				'What was agreed with you so that you can learn is read by HR and you alone.',
				'Each time somebody opens your page, that is noted. You find it under your account.',
			],
		},
		{
			id: 'rights',
			title: 'What you can ask for',
			text: [],
			list: [
				'A copy: under your account you can download everything as a file, at any time.',
				'Correction: if something is wrong, or missing, say so on your transcript. HR answers you. A record is corrected by a new one; the old one stays beside it.',
				'Erasure: ask for it under your account. HR answers, an administrator carries it out.',
				'A person to look again at any turn of an official attempt.',
				'To object to how your data are used, and to complain to the data protection authority where you live.',
			],
		},
	],
	long: 'How long it is kept',
	longLead:
		'While you work here. After you have left, each kind of data goes when its time is over, at night and by itself, unless it says otherwise.',
	longColumns: { what: 'What', days: 'Kept after you leave', how: 'Then' },
	alone: 'It is erased by itself.',
	decided: 'A person in HR decides.',
	stays: erasureWords.stays,
	staysList: erasureWords.staysList,
	contact: 'Whom to ask',
	contactText:
		'Please ask HR in your house. They answer for what is kept here, and can tell you who looks after data protection.',
	accountLink: 'Your account',
	rows: dataClasses.map((one) => ({
		id: one,
		what: erasureWords.classes[one],
		days: spanText(retention[one].days),
		alone: retention[one].alone,
	})),
} as const
