import { compile } from '#app/core/language/compile'
import { openKept } from '#app/core/language/kept/kept-reading'
import { marked } from '#app/core/wording/marked'
import { matcherOf } from '#app/core/wording/match'
import type { Site } from '../support/site'
import { trainerWithDraft } from './support/draft-of'
import { interleave, median } from './support/interleave'
import { type Line, line } from './support/line'
import { replying } from './support/replying'
import { slowestText, storyWithin } from './support/slowest-text'

const options = { file: 'bench.mdx', slug: 'bench', anchors: null, scorer: { marked, matcherOf } }

/** All problems of a 60 KB scenario in which one reply has changed since it was read last, beside reading it anew. */
export async function readingWhatChanged(): Promise<Line> {
	const text = storyWithin(60 * 1024)
	const at = text.indexOf('.\n\n<Why>', text.length / 2)
	const kept = openKept()
	let edit = 0
	const changed = () => {
		edit += 1
		return `${text.slice(0, at)}, once more ${edit}${text.slice(at)}`
	}
	const medians = await interleave(
		() => compile(changed(), { ...options, kept }),
		() => compile(changed(), options),
		{ warm: 4, measured: 15 },
	)
	return line('reading-one-changed-reply-of-60-kb', 'ms', medians.ours, medians.reference, 0.5)
}

const blocks = 8
const repliesInBlock = 12

/** A trainee's reply while somebody's slowest text is read whole again and again, beside the same reply in quiet. */
export async function replyBesideReading(site: Site): Promise<Line> {
	const { theo, path } = await trainerWithDraft(site)
	const { replyOnce, between } = await replying(site)
	const slow = slowestText()
	const taken = { quiet: new Array<number>(), beside: new Array<number>() }
	let reads = 0
	const readOnce = async (): Promise<void> => {
		reads += 1
		const text = slow
			.replace('A made-up customer', `A made-up customer ${reads}`)
			.replaceAll('(case', `(${reads}`)
		const body = new URLSearchParams({ text, whole: 'yes' })
		const answer = await theo.send(`${path}/reading`, { method: 'POST', body })
		if (answer.status !== 200 && answer.status !== 422)
			throw new Error(`the reader answered ${answer.status}`)
	}
	const replies = async (into: number[]): Promise<void> => {
		for (let count = 0; count < repliesInBlock; count += 1) {
			const began = performance.now()
			await replyOnce()
			into.push(performance.now() - began)
			await between()
		}
	}
	// Its child starts, and both have warmed up.
	await readOnce()
	await replies([])
	for (let block = 0; block < blocks; block += 1) {
		await replies(taken.quiet)
		let more = true
		const reading = (async () => {
			while (more) await readOnce()
		})()
		await replies(taken.beside)
		more = false
		await reading
	}
	return line('one-reply-while-a-slow-draft-is-read', 'ms', median(taken.beside), median(taken.quiet), 2)
}
