import type { PointsAt } from '#app/core/comparing/lesson-changes'
import { allScenarios } from '../content/shelf.server'
import type { Deps } from '../deps.server'

/** Which lesson passages the reasons of each scenario on offer lead to. */
export async function pointsAt({ db }: Pick<Deps, 'db'>): Promise<PointsAt[]> {
	return (await allScenarios(db)).map(({ definition }) => ({
		slug: definition.slug,
		anchors: definition.scenes.flatMap(({ replies }) =>
			replies.flatMap(({ why, cases }) =>
				[why, ...cases.map((one) => one.why)].flatMap((one) => one?.lesson ?? []),
			),
		),
	}))
}
