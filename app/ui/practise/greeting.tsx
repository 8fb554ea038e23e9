import { practiseWords } from '../words/practise'

/** The house greeting, before play. */
export function Greeting({ text }: { text: string }) {
	return (
		<section aria-labelledby="greeting-title">
			<h2 id="greeting-title" className="mb-2 text-xl">
				{practiseWords.greeting}
			</h2>
			<blockquote className="max-w-measure border-s-4 border-line ps-4 text-lg">“{text}”</blockquote>
			<p className="mt-1 text-sm text-ink-soft">{practiseWords.greetingText}</p>
		</section>
	)
}
