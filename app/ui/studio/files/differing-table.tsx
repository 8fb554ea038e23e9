import { Form, Link } from '@remix-run/react'
import { urls } from '#app/urls'
import { SubmitButton } from '../../form/submit-button'
import { DataTable } from '../../primitives/data-table'
import { EmptyState } from '../../primitives/empty-state'
import { filesWords as words } from '../../words/files'
import type { DraftKind } from '../bench/bench'

export type Differing = {
	kind: DraftKind
	slug: string
	title: string
	file: string
	how: keyof typeof words.differ
	mayWrite: boolean
	/** Its versions. */
	url: string
	/** The two side by side; null where it is not to be read. */
	see: string | null
}

/** Texts of which files and studio say different things, what that means, and what to do about it. */
export function DifferingTable({ differing }: { differing: Differing[] }) {
	return (
		<section aria-labelledby="differ-title">
			<h2 id="differ-title" className="mb-4 text-xl">
				{words.differTitle}
			</h2>
			{differing.length === 0 ? (
				<EmptyState title={words.differNone}>{words.differNoneText}</EmptyState>
			) : (
				<DataTable
					caption={words.differTitle}
					rows={differing}
					rowKey={({ url }) => url}
					columns={[
						{
							id: 'title',
							label: words.differColumns.title,
							names: true,
							cell: ({ title, url, file }) => (
								<>
									<Link to={url} className="inline-block py-0.5">
										{title}
									</Link>
									<span className="block font-mono text-xs font-normal wrap-anywhere">{file}</span>
								</>
							),
						},
						{ id: 'what', label: words.differColumns.what, cell: ({ how }) => words.differ[how] },
						{ id: 'acts', label: words.differColumns.acts, cell: (text) => <DifferingActs {...text} /> },
					]}
				/>
			)}
		</section>
	)
}

function DifferingActs({ kind, slug, title, how, mayWrite, see }: Differing) {
	const file = how === 'newer' || how === 'both'
	const act = (intent: 'join' | 'take', label: string) => (
		<Form method="post" action={urls.files()}>
			<input type="hidden" name="intent" value={intent} />
			<input type="hidden" name="kind" value={kind} />
			<input type="hidden" name="slug" value={slug} />
			<SubmitButton look="secondary" size="small" match={{ intent, slug }}>
				{label}
				<span className="sr-only">: {title}</span>
			</SubmitButton>
		</Form>
	)
	return (
		<div className="flex flex-wrap items-center gap-2">
			{file && see && (
				<Link to={see} className="inline-block py-1">
					{words.see}
					<span className="sr-only">: {title}</span>
				</Link>
			)}
			{mayWrite && how === 'both' && act('join', words.join)}
			{mayWrite && file && act('take', words.take)}
			{!mayWrite && <span className="text-ink-soft">{words.belongs}</span>}
		</div>
	)
}
