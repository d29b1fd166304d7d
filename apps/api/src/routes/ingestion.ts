import { newRouter } from '../router.ts'
export const ingestion = newRouter()
