import { Form } from '@remix-run/react'
import { useRef, useState } from 'react'
import { urls } from '#app/urls'
import { controlStyle, Field } from '../../form/field'
import { SubmitButton } from '../../form/submit-button'
import { Breadcrumbs } from '../../primitives/breadcrumbs'
import { EmptyState } from '../../primitives/empty-state'
import { LinkButton } from '../../primitives/link-button'
import { Notice } from '../../primitives/notice'
import { PageHead } from '../../primitives/page-head'
import { useHydrated } from '../../primitives/use-hydrated'
import { mergeWords as words } from '../../words/files'
import { studioWords } from '../../words/studio'
import { MergeView } from '../compare/merge-view'

export type MergePageProps = {
	id: string
	title: string
	mine: string
	version: number
	/** What the draft goes on from once it is joined. */
	hash: string | null
	theirs: { what: 'live' | 'file'; text: string } | null
	other: 'live' | 'file' | null
	/** What came back, with what was typed. */
	refused: { refused: keyof typeof words.refused; text: string } | null
}

/** A draft and another text are made one: by choosing place by place, or by writing. */
export function MergePage({ id, title, mine, version, hash, theirs, other, refused }: MergePageProps) {
	const hydrated = useHydrated()
	const [text, setText] = useState(refused?.text ?? mine)
	const [ready, setReady] = useState(false)
	const box = useRef<HTMLTextAreaElement>(null)
	const trail = [
		{ label: studioWords.title, to: urls.studio() },
		{ label: title, to: urls.draft(id) },
		{ label: words.short },
	]
	const others = theirs && words.theirs[theirs.what]
	return (
		<div className="page pb-16">
			<Breadcrumbs trail={trail} />
			<PageHead
				title={words.title(title)}
				lead={theirs && words.lead[theirs.what]}
				acts={
					<>
						<LinkButton to={urls.draft(id)} look="secondary" size="small">
							{words.bench}
						</LinkButton>
						{other && (
							<LinkButton to={`${urls.draftMerge(id)}?with=${other}`} look="secondary" size="small">
								{words.other[other]}
							</LinkButton>
						)}
					</>
				}
			/>
			{refused && (
				<Notice kind="problem" announce className="mb-6">
					<p>{words.refused[refused.refused]}</p>
				</Notice>
			)}
			{!theirs || !others ? (
				<EmptyState title={words.nothingTitle}>{words.nothing}</EmptyState>
			) : (
				<div className="grid gap-8">
					{hydrated ? (
						<MergeView
							mine={mine}
							theirs={theirs.text}
							labels={{ mine: words.mine, theirs: others }}
							onMerged={(joined) => {
								setText(joined)
								setReady(true)
								box.current?.focus()
							}}
						/>
					) : (
						<label className="block">
							<span className="mb-1.5 block font-semibold">{others}</span>
							<textarea
								readOnly
								defaultValue={theirs.text}
								rows={16}
								className={`${controlStyle} font-mono text-sm`}
							/>
						</label>
					)}
					<Form method="post">
						<input type="hidden" name="version" value={version} />
						<input type="hidden" name="hash" value={hash ?? ''} />
						<p role="status" className="mb-3 font-semibold">
							{ready && words.ready}
						</p>
						<Field label={words.joined} name="text" hint={words.joinedHint}>
							{(control) => (
								<textarea
									{...control}
									ref={box}
									value={text}
									onChange={(event) => setText(event.currentTarget.value)}
									rows={20}
									spellCheck={false}
									className={`${controlStyle} font-mono text-sm`}
								/>
							)}
						</Field>
						<SubmitButton>{words.save}</SubmitButton>
					</Form>
				</div>
			)}
		</div>
	)
}
