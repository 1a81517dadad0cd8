# The GraphQL server alone: Neo4j is another container (docker-compose.yml), so neither Java nor Maven is needed here.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Without scripts: the package "node" would fetch a second Node, and "prepare" builds what is not copied yet.
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /app
COPY --from=build /app/package.json /app/schema.graphql /app/pom.xml ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/seed ./seed
COPY --from=build /app/dashboards ./dashboards
COPY --from=build /app/dist ./dist
COPY --from=build /app/src ./src
# An account that owns none of the files above.
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then(answer => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/main.ts"]
