import { Form, Link } from '@remix-run/react'
import { ErrorSummary } from '../form/error-summary'
import { SubmitButton } from '../form/submit-button'
import { TextInput } from '../form/text-input'
import { Disclosure } from '../primitives/disclosure'
import { trainingWords as words } from '../words/training'

export type SavedList = { id: string; name: string; to: string; shared: boolean; own: boolean; by: string }
/** `id`: of the list that was to be changed; null where one was to be kept. */
export type SavedProblem = { refused: keyof typeof words.refused; name: string; id: string | null }
export type SavedListsProps = { lists: SavedList[]; problem: SavedProblem | null }

/** Lists that were kept: to open, to rename, to share, to delete; and this one to keep. */
export function SavedLists({ lists, problem }: SavedListsProps) {
	const text = problem ? words.refused[problem.refused] : undefined
	const own = lists.some(({ id }) => id === problem?.id) ? problem?.id : null
	return (
		<Disclosure summary={words.saved} open={problem !== null} className="no-print mb-4">
			{text && <ErrorSummary problems={[{ field: own ? `rename-${own}` : 'field-name', text }]} />}
			{lists.length === 0 && <p className="mb-4 text-ink-soft">{words.savedNone}</p>}
			<ul className="mb-6 space-y-2">
				{lists.map((list) => (
					<li key={list.id}>
						<Link to={list.to} className="inline-flex min-h-6 items-center">
							{list.name}
						</Link>{' '}
						<span className="text-sm text-ink-soft">
							{list.own ? list.shared && words.shared : words.sharedBy(list.by)}
						</span>
						{list.own && <ChangeList list={list} problem={list.id === own ? problem : null} />}
					</li>
				))}
			</ul>
			<h3 className="mb-3 text-base">{words.keepThis}</h3>
			<Form method="post">
				<input type="hidden" name="intent" value="save-view" />
				<TextInput
					label={words.keepName}
					name="name"
					value={own ? '' : (problem?.name ?? '')}
					maxLength={80}
					error={own ? undefined : text}
					className="max-w-measure"
				/>
				<Shared checked={false} />
				<SubmitButton look="secondary" match={{ intent: 'save-view' }}>
					{words.keep}
				</SubmitButton>
			</Form>
		</Disclosure>
	)
}

function ChangeList({ list, problem }: { list: SavedList; problem: SavedProblem | null }) {
	const { id, name, shared } = list
	return (
		<Disclosure
			summary={<span className="text-sm">{words.change(name)}</span>}
			look="line"
			open={problem !== null}
		>
			<Form method="post" id={`change-${id}`} key={`${name} ${shared}`}>
				<input type="hidden" name="intent" value="rename-view" />
				<input type="hidden" name="id" value={id} />
				<TextInput
					id={`rename-${id}`}
					label={words.keepName}
					name="name"
					value={problem?.name ?? name}
					maxLength={80}
					error={problem ? words.refused[problem.refused] : undefined}
					className="max-w-measure"
				/>
				<Shared checked={shared} />
			</Form>
			<div className="flex flex-wrap gap-2">
				<SubmitButton
					form={`change-${id}`}
					look="secondary"
					size="small"
					match={{ intent: 'rename-view', id }}
				>
					{words.rename}
				</SubmitButton>
				<Form method="post">
					<input type="hidden" name="intent" value="delete-view" />
					<input type="hidden" name="id" value={id} />
					<SubmitButton look="danger" size="small" match={{ intent: 'delete-view', id }}>
						{words.forget}
					</SubmitButton>
				</Form>
			</div>
		</Disclosure>
	)
}

function Shared({ checked }: { checked: boolean }) {
	return (
		<label className="mb-4 flex min-h-11 items-center gap-3">
			<input type="checkbox" name="shared" value="yes" defaultChecked={checked} className="size-5 shrink-0" />
			{words.keepShared}
		</label>
	)
}
