import type { Nodes } from 'mdast'
import { choiceId } from './choice-id.server'
import { judged } from './judged-tags.server'
import { attributeOf, componentsIn, isJsx, type Jsx, markdownText } from './markdown-text.server'
import type { Report } from './report.server'

const because = new Set(['Because'])
const answer = new Set(['Answer'])

/** A check asks something, has two answers or more, and says which are right. */
export function checkRules(check: Jsx, parents: readonly Nodes[], report: Report): void {
	const at = check.position?.start
	if (parents.some((parent) => isJsx(parent) && judged.has(parent.name ?? ''))) {
		report('misplaced', at, 'A check cannot stand inside another check.')
	}
	if (markdownText(check, answer) === '') {
		report(
			'check-without-question',
			at,
			'This check asks nothing.',
			'Write the question before the first answer.',
		)
	}
	const answers = componentsIn(check, 'Answer')
	if (answers.length < 2) {
		report(
			'check-with-one-answer',
			at,
			answers.length === 0 ? 'This check has no answers.' : 'This check has only one answer.',
			'Write two answers or more, each in <Answer> and </Answer>.',
		)
	}
	const right = answers.filter((one) => attributeOf(one, 'right') === true)
	if (right.length === 0 && answers.length > 0) {
		report(
			'check-without-right-answer',
			at,
			'No answer of this check is right.',
			'Write <Answer right> for each answer that is.',
		)
	}
	if (right.length > 1 && attributeOf(check, 'several') !== true) {
		report(
			'check-needs-several',
			at,
			`${right.length} answers are right, and this check lets people choose one.`,
			'Write <Check ... several>, or leave one right answer.',
		)
	}
	keepApart(answers, report)
}

function keepApart(answers: readonly Jsx[], report: Report): void {
	const seen = new Map<string, Jsx>()
	for (const one of answers) {
		const at = one.position?.start
		const words = markdownText(one, because)
		if (words === '') report('empty-text', at, 'This answer has no words.', 'Write what people can choose.')
		const id = attributeOf(one, 'id')
		const name = typeof id === 'string' ? id : choiceId(words)
		const first = seen.get(name)
		if (first) {
			report(
				'duplicate-answer',
				at,
				`This answer has the same words or id as the one in line ${first.position?.start.line}.`,
				'Change its words, or give each an id of its own.',
			)
		} else seen.set(name, one)
	}
}
