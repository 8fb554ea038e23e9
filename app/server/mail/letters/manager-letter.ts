import { type Letter, letterOf } from '../letter'

/** Tells a manager how many of their people have training past its day: counts alone, the names are behind sign-in. */
export function managerLetter(given: {
	name: string
	people: number
	courses: readonly { title: string; people: number }[]
	link: string
}): Letter {
	const { name, people, courses, link } = given
	return letterOf({
		subject: 'Training in your team that is past its day',
		parts: [
			`Dear ${name},`,
			people === 1
				? 'One person in your team has training that is past its day:'
				: `${people} people in your team have training that is past its day:`,
			{
				list: courses.map((one) => `${one.title}: ${one.people === 1 ? '1 person' : `${one.people} people`}`),
			},
			{ link, words: 'See who it is, after signing in' },
			'Often it helps to ask what stands in the way, and to find time for it together.',
		],
	})
}
