import { stageOf } from '../play/stage-of'
import type { StatedOutcome } from '../play/walk-through'
import type { WalkThroughFault } from '../play/walk-through-problems'
import { dimensions } from '../scenario/definition'
import type { Run } from '../scenario/run'
import { namesOf } from './names-of'
import type { Result } from './result'

/** Everything that came out otherwise than a walk-through expects, and every name in it that the scenario has not. */
export function outcomeFaults(run: Run, result: Result, expect: StatedOutcome): WalkThroughFault[] {
	const { definition, state } = run
	const faults: WalkThroughFault[] = []
	const otherwise = (at: number, message: string, fix?: string) => {
		faults.push({ code: 'play-expected', at, message, ...(fix ? { fix } : {}) })
	}
	const known = namesOf(definition, faults)
	const { ending, passed, experience } = expect
	if (ending && known('ending', ending) && ending.value !== result.ending)
		otherwise(ending.at, `It ends at "${result.ending}", not at "${ending.value}".`)
	if (passed && passed.value !== result.passed)
		otherwise(passed.at, passed.value ? `It does not pass${missedIn(result)}.` : 'It passes.')
	if (experience && experience.value !== result.experience)
		otherwise(experience.at, `The experience is ${result.experience}, not ${experience.value}.`)
	faults.push(...moodFaults(run, expect))
	for (const need of expect.met)
		if (known('need', need) && !state.met.includes(need.value))
			otherwise(need.at, `The need "${need.value}" is not met.`)
	for (const need of expect.unmet)
		if (known('need', need) && state.met.includes(need.value))
			otherwise(need.at, `The need "${need.value}" is met.`)
	for (const [kind, list, came] of [
		['extra', expect.extras, result.extras],
		['critical failure', expect.critical, result.critical],
	] as const) {
		if (!list) continue
		for (const one of list.value)
			if (known(kind, one) && !came.includes(one.value))
				otherwise(
					one.at,
					kind === 'extra'
						? `The extra "${one.value}" is not given in a fitting moment.`
						: `The critical failure "${one.value}" does not stand at the end.`,
				)
		const more = came.filter((id) => list.value.every(({ value }) => value !== id))
		if (more.length > 0)
			otherwise(list.at, `There is more: ${more.join(', ')}.`, 'Add it here, if that is right.')
	}
	const stage = expect.said.length > 0 ? wordsOnStage(run) : ''
	for (const { value, at } of expect.said)
		if (!stage.includes(plain(value)))
			otherwise(at, `Nobody says this, and it is not seen on stage: "${value}".`)
	for (const name of ['total', ...dimensions] as const) {
		const stated = expect.scores[name]
		const shown = Math.floor(result.scores[name] / 1000)
		if (stated && (shown < stated.value.least || shown > stated.value.most))
			otherwise(stated.at, `The score for ${name} is ${shown}, not ${inWords(stated.value)}.`)
	}
	return faults
}

function moodFaults({ turns, definition }: Run, { moods }: StatedOutcome): WalkThroughFault[] {
	if (!moods) return []
	const faults: WalkThroughFault[] = []
	const known = namesOf(definition, faults)
	for (const [index, mood] of moods.value.entries()) {
		const came = turns[index]?.moodAfter
		if (known('mood', mood) && came !== undefined && came !== mood.value)
			faults.push({
				code: 'play-expected',
				at: mood.at,
				message: `After turn ${index + 1} the mood is ${came}, not ${mood.value}.`,
			})
	}
	if (moods.value.length !== turns.length)
		faults.push({
			code: 'play-expected',
			at: moods.at,
			message: `There are ${turns.length} turns and ${moods.value.length} moods.`,
			fix: `One mood after each turn: [${turns.map(({ moodAfter }) => moodAfter).join(', ')}].`,
		})
	return faults
}

function missedIn({ missed, critical, needs, accepted }: Result): string {
	const musts = needs.filter(({ must, met }) => must && !met).map(({ id }) => id)
	const why = [
		...(accepted ? [] : ['the ending is not accepted']),
		...(critical.length > 0 ? [`a critical failure stands (${critical.join(', ')})`] : []),
		...(musts.length > 0 ? [`not met: ${musts.join(', ')}`] : []),
		...(missed.length > 0 ? [`under the floor: ${missed.join(', ')}`] : []),
	]
	return why.length > 0 ? `: ${why.join('; ')}` : ''
}

/** All that is said by others and seen, from the first turn to the ending, as plain words. */
function wordsOnStage(run: Run): string {
	const { past, beats } = stageOf(run)
	const texts = [...past, ...beats].flatMap((one) =>
		one.kind === 'reply' ? [] : ['title' in one && one.title ? one.title : '', one.text],
	)
	return plain(texts.join('\n'))
}

function plain(text: string): string {
	return text.replace(/\s+/g, ' ').replaceAll('\u2019', "'").trim()
}

function inWords({ least, most }: { least: number; most: number }): string {
	if (least === most) return String(least)
	return least > 0 ? `${least} or more` : `${most} or less`
}
