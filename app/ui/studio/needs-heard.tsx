import { Badge } from '../primitives/badge'
import { DataTable } from '../primitives/data-table'
import { GoodIcon, InfoIcon, WarnIcon } from '../primitives/icons'
import { heardWords } from '../words/studio-heard'

export type PhrasingHeardView = {
	text: string
	kind: 'example' | 'near'
	/** The need that it is taken for; null for none. */
	taken: string | null
}
export type NeedHeardView = { need: string; text: string; phrasings: PhrasingHeardView[] }

/** Whether the examples and near misses of needs are understood as their author means them. */
export function NeedsHeard({ needs }: { needs: NeedHeardView[] }) {
	return (
		<section aria-labelledby="needs-heard-title" className="grid gap-4">
			<h3 id="needs-heard-title" className="mt-4 text-lg">
				{heardWords.needsTitle}
			</h3>
			<p className="max-w-prose text-ink-soft">{heardWords.needsText}</p>
			{needs.map(({ need, text, phrasings }) => (
				<div key={need}>
					<h4 className="mb-2 text-base">
						<span className="font-mono">{need}</span> <span className="font-normal">{text}</span>
					</h4>
					<DataTable
						caption={text}
						rows={phrasings}
						rowKey={(one) => `${one.kind} ${one.text}`}
						columns={[
							{ id: 'text', label: heardWords.phrasing, names: true, cell: (one) => one.text },
							{ id: 'kind', label: heardWords.kind, cell: ({ kind }) => heardWords.kinds[kind] },
							{
								id: 'taken',
								label: heardWords.understood,
								cell: (one) => <Understood need={need} {...one} />,
							},
						]}
					/>
				</div>
			))}
		</section>
	)
}

function Understood({ need, kind, taken }: PhrasingHeardView & { need: string }) {
	const right = kind === 'near' ? taken !== need : taken === need
	const Icon = right ? GoodIcon : taken === null ? InfoIcon : WarnIcon
	return (
		<Badge
			look={right ? 'good' : taken === null ? 'plain' : 'warn'}
			icon={<Icon aria-hidden className="size-4 shrink-0" />}
			className="whitespace-normal"
		>
			{right ? heardWords.right : taken === null ? heardWords.alone : heardWords.takenFor(taken)}
		</Badge>
	)
}
