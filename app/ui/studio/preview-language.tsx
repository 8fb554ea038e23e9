import { Form } from '@remix-run/react'
import { useId } from 'react'
import { Button } from '../primitives/button'
import { studioWords } from '../words/studio'

/** What a preview is told in: the author's words (`spoken` is null) or a translation, and how whole that is. */
export type PreviewLanguages = {
	languages: { tag: string; name: string }[]
	spoken: {
		tag: string
		direction: 'ltr' | 'rtl'
		counts: { strings: number; missing: number; stale: number; faulty: number }
	} | null
}

/** Chooses the language of the preview; the turn on stage stays. */
export function PreviewLanguage({ languages, spoken }: PreviewLanguages) {
	const id = useId()
	return (
		<div className="mb-4">
			<Form method="get" preventScrollReset className="flex flex-wrap items-center gap-2">
				<label htmlFor={id} className="text-sm">
					{studioWords.language}
				</label>
				<select
					id={id}
					name="language"
					defaultValue={spoken?.tag ?? ''}
					className="min-h-9 max-w-48 rounded-md border-2 border-edge bg-sheet px-2 text-sm text-ink"
				>
					<option value="">{studioWords.languageOwn}</option>
					{languages.map(({ tag, name }) => (
						<option key={tag} value={tag}>
							{name}
						</option>
					))}
				</select>
				<Button type="submit" look="secondary" size="small">
					{studioWords.languageAct}
				</Button>
			</Form>
			{spoken && (
				<p role="status" className="mt-2 text-sm text-ink-soft">
					{studioWords.languageTold(spoken.counts)}
				</p>
			)}
		</div>
	)
}
