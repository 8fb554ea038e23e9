import { PageHead } from '../primitives/page-head'
import { signOffWords as words } from '../words/sign-off'
import { SignOffForm } from './sign-off-form'
import { SignOffPreview } from './sign-off-preview'
import { SignOffSearch } from './sign-off-search'

export type SignOffPerson = {
	id: string
	name: string
	email: string
	team: string | null
	holds: Date | string | null
}
export type SignOffViewProps = {
	courses: { slug: string; title: string }[]
	teams: { id: string; name: string }[]
	people: SignOffPerson[]
	more: boolean
}
export type SignOffTyped = {
	course: string
	way: string
	day: string
	minutes: string
	language: string
	team: string
	who: string
	people: string[]
}
export type SignOffPosted = {
	view: SignOffViewProps
	typed: SignOffTyped
	problems: (keyof typeof words.problems)[]
	preview: boolean
}
export type SignOffPageProps = {
	view: SignOffViewProps
	search: { team: string; who: string; course: string }
	chosen: string[]
	trainer: boolean
	posted: SignOffPosted | null
}

/** Classroom and observed practice: find people, say what they did, look once more, sign. */
export function SignOffPage({ view, search, chosen, trainer, posted }: SignOffPageProps) {
	const typed = posted?.typed ?? { ...search, way: '', day: '', minutes: '', language: 'en', people: chosen }
	const shown = posted?.view ?? view
	return (
		<div className="mx-auto max-w-4xl">
			<PageHead title={words.title} lead={words.lead} />
			{posted?.preview ? (
				<SignOffPreview view={shown} typed={typed} />
			) : trainer && view.teams.length === 0 ? (
				<p>{words.noTeams}</p>
			) : (
				<>
					<SignOffSearch teams={shown.teams} search={posted?.typed ?? search} />
					<SignOffForm view={shown} typed={typed} problems={posted?.problems ?? []} />
				</>
			)}
		</div>
	)
}
