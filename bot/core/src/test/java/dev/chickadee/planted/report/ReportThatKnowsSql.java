package dev.chickadee.planted.report;

import java.sql.Connection;

record ReportThatKnowsSql(Connection connection) {}
