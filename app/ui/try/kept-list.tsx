import { Link, useFetcher } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { urls } from '#app/urls'
import { Button } from '../primitives/button'
import { buttonStyle } from '../primitives/button-style'
import { Card } from '../primitives/card'
import { Time } from '../primitives/time'
import { useHydrated } from '../primitives/use-hydrated'
import { TypedQuote } from '../stage/typed-quote'
import { dimensionOrder } from '../wording/dimension-order'
import { tryWords } from '../words/try'
import { wordingWords } from '../words/wording'
import type { KeptView, TryAnswer } from './try-types'

export type KeptListProps = {
	kept: readonly KeptView[]
	most: number
	onAgain: () => void
	onKept: (kept: KeptView[]) => void
}

/** The replies somebody keeps, for themselves alone, each with the marks it had then. */
export function KeptList({ kept, most, onAgain, onKept }: KeptListProps) {
	const heading = useRef<HTMLHeadingElement>(null)
	const fetcher = useFetcher<TryAnswer>()
	const { data } = fetcher
	const removed = fetcher.state === 'idle' && fetcher.data?.notice === 'removed'
	useEffect(() => {
		if (removed) heading.current?.focus()
	}, [removed])
	useEffect(() => {
		if (data?.kept) onKept(data.kept)
	}, [data, onKept])
	return (
		<section aria-labelledby="kept-title" className="mt-12">
			<h2 id="kept-title" ref={heading} tabIndex={-1} className="text-xl">
				{tryWords.keptTitle}
			</h2>
			<p className="mt-1 mb-4 text-ink-soft">
				{kept.length === 0 ? tryWords.keptEmpty : tryWords.keptText(most)}
			</p>
			<p role="status" className="text-sm">
				{removed ? tryWords.notices.removed : ''}
			</p>
			<ul className="grid gap-4 lg:grid-cols-2">
				{kept.map((one) => (
					<Card as="li" key={one.id}>
						<Kept kept={one} fetcher={fetcher} onAgain={onAgain} />
					</Card>
				))}
			</ul>
		</section>
	)
}

type KeptProps = {
	kept: KeptView
	fetcher: ReturnType<typeof useFetcher<TryAnswer>>
	onAgain: () => void
}

function Kept({ kept, fetcher, onAgain }: KeptProps) {
	const hydrated = useHydrated()
	const short = kept.text.slice(0, 60)
	const marks = dimensionOrder.map(
		(one) => `${wordingWords.dimension[one]}: ${wordingWords.level(one, kept[one])}`,
	)
	return (
		<>
			{kept.context !== '' && (
				<p className="mb-2 text-sm wrap-anywhere text-ink-soft">
					{tryWords.keptAnswers} “{kept.context}”
				</p>
			)}
			<TypedQuote text={kept.text} />
			<p className="mt-3 text-sm">
				<span className="font-semibold">{tryWords.keptMarks}</span> {marks.join(' · ')}
			</p>
			<p className="text-sm text-ink-soft">
				<Time at={kept.at} /> · {tryWords.by(kept.scorer)}
			</p>
			<div className="mt-3 flex flex-wrap gap-2">
				<Link
					to={`${urls.tryWords(kept.id)}#field-text`}
					onClick={onAgain}
					className={buttonStyle('secondary', 'small')}
					aria-label={tryWords.keptAct(tryWords.keptAgain, short)}
				>
					{tryWords.keptAgain}
				</Link>
				<fetcher.Form method="post" action={urls.tryWords()}>
					<input type="hidden" name="intent" value="remove" />
					<input type="hidden" name="kept" value={kept.id} />
					{hydrated && <input type="hidden" name="stay" value="1" />}
					<Button
						type="submit"
						look="quiet"
						size="small"
						aria-label={tryWords.keptAct(tryWords.keptRemove, short)}
					>
						{tryWords.keptRemove}
					</Button>
				</fetcher.Form>
			</div>
		</>
	)
}
