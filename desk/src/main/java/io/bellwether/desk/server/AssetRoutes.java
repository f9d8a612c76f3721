package io.bellwether.desk.server;

import io.bellwether.desk.page.Asset;
import io.bellwether.desk.server.route.Permission;
import io.bellwether.desk.server.route.Routes;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** The files that pages load. */
final class AssetRoutes implements Routes {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    @Override
    public void register(RoutesConfig routes) {
        for (Asset asset : Asset.values()) {
            Routes.reading(routes, asset.path(), context -> send(context, asset), Permission.NONE);
        }
    }

    private static void send(Context context, Asset asset) {
        String tag = "\"" + asset.hash() + "\"";
        context.header("Cache-Control", FOR_EVER).header("ETag", tag);
        if (tag.equals(context.header("If-None-Match"))) {
            context.status(304);
        } else {
            context.contentType(asset.type()).result(asset.bytes());
        }
    }
}
