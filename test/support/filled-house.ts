import type { Deps } from '#app/server/deps.server'
import { anAssignment } from './assignments'
import { awaitedAttempt, typedOfficially } from './awaited'
import { certified } from './certificate'
import { contested, endedOfficially, weighItUp } from './disputed'
import { aDraft } from './draft'
import { aLetter, aReport } from './operations-pages'
import { type Peopled, peopled } from './peopled-site'
import { aPictureIn } from './pictures'
import { publishedScenario } from './published'

export type Held = Peopled & {
	certificate: string
	awaited: string
	disputed: string
	draft: string
	picture: string
}

/** With an official attempt that waits for the trainer, a turn that is contested, and a draft of the trainer's. */
export async function filled(deps: Deps): Promise<Held> {
	const held = await peopled(deps)
	await typedOfficially(deps, 'desk', ['theo'])
	const { id } = await awaitedAttempt(deps, { tone: 62, respect: 55 })
	await publishedScenario(deps, weighItUp)
	await anAssignment(deps)
	const disputed = await contested(deps, await endedOfficially(deps))
	const picture = await aPictureIn(deps)
	await aLetter(deps)
	await aReport(deps, 'hanna')
	const { id: certificate } = await certified(deps, 'nina', 'respect')
	return { ...held, certificate, awaited: id, disputed, draft: await aDraft(deps, 'theo'), picture }
}
