import { filledPlainly } from '#app/core/scenario/filled-plainly'
import { lessonBySlug, scenarioBySlug } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import { attemptOf } from '../store/attempts.server'
import { unseenAnswers } from '../store/disputes.server'
import { unseenDoubts } from '../store/doubts.server'
import { type ObstacleRow, openObstaclesOf } from '../store/obstacles.server'

export type ToldAtHome = Pick<ObstacleRow, 'id' | 'text' | 'named' | 'state' | 'answer' | 'seenAt'> & {
	title: string
}
export type HomeAnswers = {
	answered: { attemptId: string; move: number; title: string }[]
	told: ToldAtHome[]
	/** Answers about one's records that are not read yet. */
	doubts: number
}

/** What a person's trainers and HR have answered, and what still waits for them. */
export async function answersOf({ db }: Pick<Deps, 'db'>, personId: string): Promise<HomeAnswers> {
	const [answers, open, doubts] = await Promise.all([
		unseenAnswers(db.read, personId),
		openObstaclesOf(db.read, personId),
		unseenDoubts(db.read, personId),
	])
	const answered = answers.map(async ({ attemptId, move }) => {
		const attempt = await attemptOf(db.read, attemptId, personId)
		return { attemptId, move, title: await scenarioTitle(db, attempt?.slug ?? '') }
	})
	const told = open.map(async ({ id, kind, slug, text, named, state, answer, seenAt }) => {
		const title = kind === 'scenario' ? await scenarioTitle(db, slug) : await lessonTitle(db, slug)
		return { id, text, named, state, answer, seenAt, title }
	})
	return { answered: await Promise.all(answered), told: await Promise.all(told), doubts }
}

async function scenarioTitle(db: Deps['db'], slug: string): Promise<string> {
	const version = await scenarioBySlug(db, slug)
	return version ? filledPlainly(version.definition, version.definition.title) : slug
}

async function lessonTitle(db: Deps['db'], slug: string): Promise<string> {
	const [course = '', lesson = ''] = slug.split('/')
	return (await lessonBySlug(db, course, lesson))?.lesson.title ?? slug
}
