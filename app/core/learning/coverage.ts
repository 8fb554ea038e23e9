import type { Doing, ScenarioDefinition } from '../scenario/definition'
import { type Principle, principles } from '../scenario/principles'
import type { Lesson } from './lesson'

/** A passage that teaches a principle; `anchor` is `course/lesson#idea`. */
export type TaughtHere = { anchor: string; title: string }
/**
 * A scenario that names a principle, and how many of its replies point at a passage that teaches it: `good` are marked +1 or
 * better, `bad` are marked -1 or worse. It turns on the principle where there is one of each.
 */
export type PlayedHere = { slug: string; title: string; good: number; bad: number; turns: boolean }
export type Covered = {
	principle: Principle
	/** From 1 to 26. */
	row: number
	read: { course: string; lesson: string; title: string; ideas: TaughtHere[] }[]
	done: PlayedHere[]
}

type Taught = Pick<Lesson, 'course' | 'slug' | 'title' | 'ideas'>
type Played = Pick<ScenarioDefinition, 'slug' | 'title' | 'principles' | 'scenes'>

/** Where each principle is read and played, in the order of the catalogue; lessons and scenarios in the order given. */
export function coverageOf(lessons: readonly Taught[], scenarios: readonly Played[]): Covered[] {
	return principles.map((principle, at) => {
		const read = lessons.flatMap(({ course, slug, title, ideas }) => {
			const own = ideas.filter((idea) => idea.principles.includes(principle))
			const here = own.map((idea) => ({ anchor: `${course}/${slug}#${idea.id}`, title: idea.title }))
			return here.length > 0 ? [{ course, lesson: slug, title, ideas: here }] : []
		})
		const anchors = new Set(read.flatMap(({ ideas }) => ideas.map(({ anchor }) => anchor)))
		const done = scenarios
			.filter((scenario) => scenario.principles.includes(principle))
			.map((scenario) => playedHere(scenario, anchors))
		return { principle, row: at + 1, read, done }
	})
}

/** How a scenario plays what these passages (`course/lesson#idea`) teach. */
export function playedHere({ slug, title, scenes }: Played, anchors: ReadonlySet<string>): PlayedHere {
	const replies = scenes.flatMap((scene) => scene.replies)
	const count = (fits: (doing: Doing) => boolean) =>
		replies.filter((reply) =>
			[reply, ...reply.cases].some((one) => anchors.has(one.why?.lesson ?? '') && fits(one)),
		).length
	const good = count((doing) => worst(doing) > -1 && best(doing) >= 1)
	const bad = count((doing) => worst(doing) <= -1)
	return { slug, title, good, bad, turns: good > 0 && bad > 0 }
}

const worst = ({ tone, respect }: Doing): number => Math.min(tone ?? 0, respect ?? 0)
const best = ({ tone, respect }: Doing): number => Math.max(tone ?? 0, respect ?? 0)
