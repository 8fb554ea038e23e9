import type { Beat, ScenarioDefinition } from '../../../scenario/definition'
import type { FairnessRule } from '../fairness/judging'
import { placeOf } from '../fairness/place-of'
import { clearScenes } from './clear-scenes'
import { shownWords } from './shown-words'
import { tellingPhrases } from './telling-phrases'

/**
 * Title and summary say what happens, never what helps: they share no telling phrase with a best reply. What wrong
 * replies of the scene say as well, or what somebody says on stage, tells nobody which one is best.
 */
export const summaryNamesBest: FairnessRule = ({ definition, choices, draft, report }) => {
	const announced = tellingPhrases(`${definition.title}. ${definition.summary}`)
	const heard = new Set([...onStage(definition)].flatMap((text) => [...tellingPhrases(text)]))
	for (const { scene, choices: sets } of clearScenes(choices)) {
		const wrong = new Set(
			sets.flatMap(({ replies, best }) =>
				replies
					.filter((reply) => !best.has(reply))
					.flatMap((reply) => [...tellingPhrases(shownWords(reply))]),
			),
		)
		for (const reply of new Set(sets.flatMap(({ best }) => [...best])))
			for (const phrase of tellingPhrases(shownWords(reply)))
				if (announced.has(phrase) && !heard.has(phrase) && !wrong.has(phrase)) {
					report(
						'summary-names-best',
						placeOf(draft, reply.id),
						`The title or the summary says "${phrase}", and so does the best reply of "${scene}".`,
						'Let the summary say what happens, and leave what helps to be found.',
					)
					break
				}
	}
}

function* onStage({ scenes, endings, brief }: ScenarioDefinition): Generator<string> {
	yield brief
	for (const { beats } of [...scenes, ...endings]) for (const beat of beats) yield* textsOf(beat)
}

function* textsOf(beat: Beat): Generator<string> {
	if (beat.kind === 'pick') for (const one of beat.of) yield* textsOf(one)
	else if ('lines' in beat) for (const { text } of beat.lines) yield text
	else yield beat.text
}
