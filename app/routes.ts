import { flatRoutes } from '@remix-run/fs-routes'

// Folders with a `route.tsx`, named as flat v2 routes; everything else inside `routes/` is a lint error.
export default flatRoutes()
