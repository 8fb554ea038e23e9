import { Form, Link } from '@remix-run/react'
import { ErrorSummary } from '../form/error-summary'
import { SubmitButton } from '../form/submit-button'
import { TextInput } from '../form/text-input'
import { Disclosure } from '../primitives/disclosure'
import { trainingWords as words } from '../words/training'

export type SavedList = { id: string; name: string; to: string; shared: boolean; own: boolean; by: string }
export type SavedProblem = { refused: keyof typeof words.refused; name: string }
export type SavedListsProps = { lists: SavedList[]; problem: SavedProblem | null }

/** Lists that were kept: to open, to rename, to share, to delete; and this one to keep. */
export function SavedLists({ lists, problem }: SavedListsProps) {
	const text = problem ? words.refused[problem.refused] : undefined
	return (
		<Disclosure summary={words.saved} open={problem !== null} className="no-print mb-4">
			{text && <ErrorSummary problems={[{ field: 'field-name', text }]} />}
			{lists.length === 0 && <p className="mb-4 text-ink-soft">{words.savedNone}</p>}
			<ul className="mb-4 space-y-2">
				{lists.map((list) => (
					<li key={list.id}>
						<Link to={list.to} className="inline-flex min-h-6 items-center">
							{list.name}
						</Link>{' '}
						<span className="text-sm text-ink-soft">
							{list.own ? list.shared && words.shared : words.sharedBy(list.by)}
						</span>
						{list.own && <ChangeList list={list} />}
					</li>
				))}
			</ul>
			<Form method="post">
				<input type="hidden" name="intent" value="save-view" />
				<TextInput
					label={words.keepName}
					name="name"
					value={problem?.name ?? ''}
					maxLength={80}
					error={text}
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

function ChangeList({ list }: { list: SavedList }) {
	const { id, name, shared } = list
	return (
		<Disclosure summary={<span className="text-sm">{words.change(name)}</span>} look="line">
			<Form method="post" key={`${name} ${shared}`}>
				<input type="hidden" name="intent" value="rename-view" />
				<input type="hidden" name="id" value={id} />
				<TextInput
					id={`rename-${id}`}
					label={words.keepName}
					name="name"
					value={name}
					maxLength={80}
					className="max-w-measure"
				/>
				<Shared checked={shared} />
				<SubmitButton look="secondary" size="small" match={{ intent: 'rename-view', id }}>
					{words.rename}
				</SubmitButton>
			</Form>
			<Form method="post" className="mt-3">
				<input type="hidden" name="intent" value="delete-view" />
				<input type="hidden" name="id" value={id} />
				<SubmitButton look="danger" size="small" match={{ intent: 'delete-view', id }}>
					{words.forget}
				</SubmitButton>
			</Form>
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
