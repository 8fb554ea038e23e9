import type { SceneNumbers } from './numbers-of'

/** A scene where something is lost: by how many of whom, how much, and what that is for everybody who came there. */
export type Costly = { scene: string; lost: number; visits: number; cost: number; forAll: number }

/**
 * The scenes that cost most, the costliest first: how often something was lost there times how much, in points of the
 * total a person. What is lost is what the best total still within reach fell by. Scenes that may not be shown are left out.
 */
export function costliest(scenes: readonly SceneNumbers[]): Costly[] {
	return scenes
		.flatMap(({ scene, lost, visits, cost }) =>
			lost === null || visits === null || cost === null || lost === 0
				? []
				: [{ scene, lost, visits, cost, forAll: (cost * lost) / visits }],
		)
		.sort((a, b) => b.forAll - a.forAll || (a.scene < b.scene ? -1 : 1))
}
